package org.quancheng.atlas.pack.check;

import java.nio.file.Path;
import java.util.List;
import org.quancheng.atlas.pack.Dataset;

/** All checks that look further than one value: ids, references, geometry, targets, files. */
public final class PackChecks {
    private PackChecks() {}

    /** Runs every check; what they find is reported to the datasets. */
    public static void run(Path folder, List<Dataset> datasets) {}
}
