package org.quancheng.atlas.pack;

import java.nio.file.Files;
import java.nio.file.Path;

/** A pack's folder that was unpacked from a signed parcel: whatever is changed in it, is broken. */
public final class Sealed {
    /** Lies in such a folder; no file of a pack may begin with a dot. */
    public static final String MARK = ".parcel";

    private Sealed() {}

    /** Whether a folder is one. */
    public static boolean is(Path pack) {
        return Files.exists(pack.resolve(MARK));
    }
}
