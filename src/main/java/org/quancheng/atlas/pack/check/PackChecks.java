package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.check.reference.DanglingReferences;
import org.quancheng.atlas.pack.check.shape.DistrictShapes;
import org.quancheng.atlas.pack.check.shape.Extent;
import org.quancheng.atlas.pack.check.shape.FeatureShapes;
import org.quancheng.atlas.pack.check.shape.PlacePositions;
import org.quancheng.atlas.pack.check.shape.Views;
import org.quancheng.atlas.plan.PackProblem;

import java.nio.file.Path;
import java.util.List;

/** All checks that look further than one value: ids, references, geometry, targets, files. */
public final class PackChecks {
    private PackChecks() {}

    /** Checks what every other check of a pack rests on. */
    public static void manifest(Dataset manifest) {
        Extent.check(manifest);
    }

    /** Runs every check; what they find is reported to the datasets. */
    public static void run(Path folder, List<Dataset> datasets) {
        OpenedPack pack = new OpenedPack(folder, datasets);
        StrayFiles.check(pack);
        BasemapFile.check(pack);
        Extent extent = Extent.of(pack.manifest());
        pack.datasets().forEach(UntranslatedText::check);
        pack.datasets().forEach(CalendarDates::check);
        pack.datasets().forEach(MissingSources::check);
        pack.datasets().forEach(RepeatedValues::check);
        FeatureShapes.check(pack, extent);
        PlacePositions.checkExtent(pack, extent);
        Views.check(pack, extent);
        DuplicateIds.check(pack);
        // Whatever was left out may have been referred to, and what referred to it may be gone with
        // it.
        DanglingReferences references = new DanglingReferences(pack);
        int before;
        do {
            before = leftOut(pack);
            references.check();
            pack.datasets().forEach(EmptiedLists::check);
        } while (leftOut(pack) > before);
        references.summarise();
        DistrictShapes.check(pack);
        PlacePositions.checkDistricts(pack);
        pack.datasets().forEach(TargetSeries::check);
        pack.datasets().forEach(Chronology::check);
    }

    /**
     * Whether a problem may be gone the next time although no file of the pack has changed in size
     * or time: a base map fails by permissions, disks and libraries as well, or is copied again.
     */
    public static boolean mayPass(PackProblem problem) {
        return BasemapFile.isRefusal(problem);
    }

    private static int leftOut(OpenedPack pack) {
        return pack.datasets().stream().mapToInt(Dataset::leftOutCount).sum();
    }
}
