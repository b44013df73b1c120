package org.quancheng.atlas.parcel;

import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a pack's folder that go into a parcel. */
public final class PackedFolder {
    /** What editors, systems and our own editor leave behind. */
    private static final Set<String> LEFT =
            Set.of("thumbs.db", "desktop.ini", "part", "removed", "damaged", "previous", "bak");

    private PackedFolder() {}

    /**
     * Lists and weighs them.
     *
     * @param limits what a parcel may hold
     * @throws Refused if one of them cannot go into a parcel
     * @throws IOException if one of them cannot be read
     */
    public static List<Listed> list(Path folder, Limits limits) throws Refused, IOException {
        List<Listed> files = new ArrayList<>();
        EntryNames names = new EntryNames();
        long total = 0;
        for (Path file : files(folder)) {
            String name = name(folder, file);
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) continue;
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) throw noFile(name);
            Optional<Text> trouble = names.add(name);
            if (trouble.isPresent()) throw new Refused(trouble.get());
            long size = Files.size(file);
            total += size;
            if (files.size() == limits.entries() || size > limits.file() || total > limits.total())
                throw tooMuch(name);
            files.add(new Listed(Sha256.of(file), size, name));
        }
        return files;
    }

    /** Sorted by name as bytes are, not as a country would; hidden files and leftovers stay out. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> !isLeft(folder.relativize(f)))
                    .sorted(Comparator.comparing(f -> name(folder, f)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a file is called in a parcel. */
    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isLeft(Path inside) {
        for (Path part : inside) if (part.toString().startsWith(".")) return true;
        String name = inside.getFileName().toString().toLowerCase(Locale.ROOT);
        return LEFT.contains(name)
                || name.endsWith("~")
                || LEFT.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Refused noFile(String name) {
        return Refused.of(
                name,
                "「%s」是链接或特殊文件，不能打包；请换成文件本身。",
                "\"%s\" is a link or a special file and cannot be packed; put the file itself"
                        + " there.");
    }

    private static Refused tooMuch(String name) {
        return Refused.of(
                name,
                "内容包太大（到「%s」为止已超过上限：10000 个文件，共 3 GB）；请减少文件，或缩小底图。",
                "The pack is too large (at \"%s\" it passes the limit of 10000 files and 3 GB in"
                        + " all); leave files out or make the base map smaller.");
    }
}
