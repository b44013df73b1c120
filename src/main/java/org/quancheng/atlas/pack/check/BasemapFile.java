package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.basemap.Basemaps;
import org.quancheng.atlas.basemap.UnreadableBaseMap;
import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A base map that cannot be shown is left out; the pack opens without it. */
final class BasemapFile {
    private static final String PART = "/basemap";
    private static final String FILE = PART + "/file";

    private BasemapFile() {}

    static void check(OpenedPack pack) {
        Dataset manifest = pack.manifest();
        String name = manifest.root().at(FILE).asString("");
        if (name.isEmpty() || !manifest.shows(FILE)) return;
        try {
            Path folder = pack.folder();
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)
                    || (java.nio.file.Files.exists(file)
                            && !file.toRealPath().startsWith(folder.toRealPath()))) {
                leaveOut(
                        manifest,
                        new Text(
                                "底图没有显示：文件在内容包之外，请把它移到包内并改正清单。",
                                "The base map is not shown: it lies outside the pack; move it"
                                        + " inside and correct the manifest."));
                return;
            }
            Basemaps.open(file).close();
        } catch (UnreadableBaseMap e) {
            leaveOut(manifest, e.sentence());
        } catch (IOException | InvalidPathException e) {
            leaveOut(
                    manifest,
                    new Text(
                            "底图没有显示：文件读不出来，请检查文件名、权限和磁盘。",
                            "The base map is not shown: the file cannot be read; check its name,"
                                    + " its permissions and the disk."));
        }
    }

    /** Whether a problem is that there is a base map which is not shown. */
    static boolean isRefusal(PackProblem problem) {
        return problem.pointer().equals(FILE);
    }

    private static void leaveOut(Dataset manifest, Text sentence) {
        manifest.report(FILE, Remedy.KEEP, sentence.zh(), sentence.en());
        manifest.leaveOut(PART, Remedy.DROP_VALUE);
    }
}
