package org.quancheng.atlas.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ArrayList;
import java.util.List;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.plan.fact.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A pack's folder: reads its files and notes those that cannot be read. */
final class PackFolder {
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

    /** Reads one file; empty, with a problem noted, if it is missing, outside the pack, not UTF-8 or not JSON. */
    Optional<Dataset> read(Kind kind, String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            note(path, 0, 0, "文件在内容包之外，请把它移到包内并改正清单。", "The file lies outside the pack; move it inside and correct the manifest.");
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            return Optional.of(new Dataset(kind, JsonFile.parse(path, text.startsWith("\uFEFF") ? text.substring(1) : text)));
        } catch (NoSuchFileException e) {
            note(path, 0, 0, "清单里写了这个文件，但包里没有，请补上文件或从清单中删除。", "The manifest names this file, but the pack lacks it; add it or remove its name.");
        } catch (CharacterCodingException e) {
            note(path, 0, 0, "文件不是 UTF-8 编码，请用 UTF-8 另存。", "The file is not UTF-8; please save it as UTF-8.");
        } catch (IOException e) {
            note(path, 0, 0, "文件读不出来，请检查权限和磁盘。", "The file cannot be read; check its permissions and the disk.");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : at.getLineNr();
            int column = at == null ? 1 : at.getColumnNr();
            note(path, line, column, "JSON 写错了，从这里起读不下去，请检查附近的引号、逗号和括号，以及同一对象里有没有重复的字段。",
                    "Broken JSON: reading stops here. Check quotes, commas and brackets nearby, and fields written twice.");
        }
        return Optional.empty();
    }

    private void note(String path, int line, int column, String zh, String en) {
        problems.add(new PackProblem(path, line, column, "", new Text(zh, en)));
    }
}
