package org.quancheng.atlas.pack;

import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pack's folder: reads its files and notes those that cannot be read. */
final class PackFolder {
    /** Far more than any pack needs, and little enough to hold in memory: 64 MiB. */
    private static final long LARGEST = 64L << 20;

    private final Path folder;
    private final List<PackProblem> problems = new ArrayList<>();

    PackFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /** What could not be read so far. */
    List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads one file; empty, with a problem noted, if it is missing, outside the pack, not UTF-8 or
     * not JSON.
     */
    Optional<Dataset> read(Kind kind, String path) {
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder) || !file.toRealPath().startsWith(folder.toRealPath())) {
                note(
                        path,
                        "文件在内容包之外，没有载入，请把它移到包内并改正清单。",
                        "The file lies outside the pack and was not loaded; move it inside and"
                                + " correct the manifest.");
            } else if (Files.size(file) > LARGEST) {
                note(
                        path,
                        "文件超过 64 MB，没有载入，请简化或拆分。",
                        "The file is larger than 64 MB and was not loaded; simplify or split it.");
            } else {
                return Optional.of(
                        new Dataset(
                                kind,
                                JsonFile.parse(
                                        path,
                                        withoutMark(Files.readString(file)),
                                        () -> again(file))));
            }
        } catch (NoSuchFileException e) {
            if (kind == Kind.MANIFEST) {
                note(
                        path,
                        "文件夹里没有 manifest.json，请选择内容包的文件夹，或补上它。",
                        "The folder has no manifest.json; choose a pack's folder or add it.");
                return Optional.empty();
            }
            note(
                    path,
                    "清单里写了这个文件，但包里没有，请补上文件或从清单中删除。",
                    "The manifest names this file, but the pack lacks it; add it or remove its"
                            + " name.");
        } catch (CharacterCodingException e) {
            note(
                    path,
                    "文件不是 UTF-8 编码，没有载入，请用 UTF-8 另存。",
                    "The file is not UTF-8 and was not loaded; please save it as UTF-8.");
        } catch (InvalidPathException e) {
            note(
                    path,
                    "文件名里有不能用的字符，请在清单中改正。",
                    "The file's name holds a character that is not allowed; correct the manifest.");
        } catch (IOException e) {
            note(
                    path,
                    "文件读不出来，没有载入，请检查权限和磁盘。",
                    "The file cannot be read and was not loaded; check its permissions and the"
                            + " disk.");
        } catch (BrokenJson e) {
            problems.add(
                    new PackProblem(path, e.spot().line(), e.spot().column(), "", e.sentence()));
        }
        return Optional.empty();
    }

    /** A file that has changed or gone meanwhile only costs the line numbers of its problems. */
    private static String again(Path file) {
        try {
            return withoutMark(Files.readString(file));
        } catch (IOException e) {
            return "";
        }
    }

    /** Editors on Windows begin UTF-8 files with a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void note(String path, String zh, String en) {
        problems.add(
                new PackProblem(path.replaceAll("\\p{Cntrl}", "?"), 0, 0, "", new Text(zh, en)));
    }
}
