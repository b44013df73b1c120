package org.quancheng.atlas.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of file that can be written. */
public enum Format {
    PNG,
    SVG,
    PDF,
    PPTX,
    XLSX,
    /** Tables in one file. */
    CSV,
    /** Tables as CSV files of their own in one. */
    ZIP;

    /** As it is written on the command line and at the end of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a word names, in any case. */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equalsIgnoreCase(word)).findFirst();
    }

    /** The format that a file's name ends in. */
    public static Optional<Format> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return named(name.substring(name.lastIndexOf('.') + 1));
    }
}
