package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file that the manifest forgets is work that nobody sees, and one that it names twice a slip.
 */
final class StrayFiles {
    private static final Set<String> ENDINGS = Set.of("json", "geojson", "png", "jpg");

    private StrayFiles() {}

    static void check(OpenedPack pack) {
        Dataset manifest = pack.manifest();
        Set<String> named = new HashSet<>(Set.of(manifest.path()));
        for (Value name : manifest.values()) {
            if (!name.pointer().startsWith("/files/") || !name.node().isString()) continue;
            if (!named.add(plain(name.node().asString()))) {
                manifest.report(
                        name.pointer(),
                        Remedy.KEEP,
                        "清单把文件「" + name.node().asString() + "」写了两次，请删去一处。",
                        "The manifest names the file \""
                                + name.node().asString()
                                + "\" twice; remove one.");
            }
        }
        try {
            for (String file : files(pack.folder())) {
                if (named.contains(file)) continue;
                manifest.report(
                        "/files",
                        Remedy.KEEP,
                        "包里的文件「" + file + "」没有写进清单，不会显示；请在 files 里加上它，或删除该文件。",
                        "The manifest does not name the file \""
                                + file
                                + "\", so it is not shown; add it to files or delete it.");
            }
        } catch (IOException | UncheckedIOException e) {
            manifest.report(
                    "/files",
                    Remedy.KEEP,
                    "内容包的文件夹没有读全，请检查权限和磁盘。",
                    "The pack's folder could not be listed; check its permissions and the disk.");
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> ENDINGS.contains(ending(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** One spelling for ./a and a. */
    private static String plain(String name) {
        return name.replaceAll("(^|/)(\\./)+", "$1").replaceAll("/+", "/");
    }
}
