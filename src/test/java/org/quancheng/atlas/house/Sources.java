package org.quancheng.atlas.house;

import java.nio.file.Path;
import java.util.List;

/** The product's own source files. */
public final class Sources {
    private Sources() {}

    /** The names of the types in whose files a text stands. */
    public static List<String> thatContain(String text) {
        return Format.sources(WorkingCopy.ROOT).stream()
                .filter(f -> WorkingCopy.name(f).startsWith("src/main"))
                .filter(f -> WorkingCopy.text(f).contains(text))
                .map(Sources::type)
                .sorted()
                .toList();
    }

    private static String type(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
