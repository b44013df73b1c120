package org.quancheng.atlas.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The house's format of Java, and the program that puts every source into it. */
public final class Format {
    /** What a person runs when a source is out of format. */
    static final String COMMAND = "mvn test-compile exec:exec@format";

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    /** Rewrites all sources of the working copy named first, or only the files named after it. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < args.length; i++) files.add(Path.of(args[i]));
        boolean allRead = true;
        for (Path file : files.isEmpty() ? sources(root) : files) {
            try {
                if (rewrite(file)) System.out.println("formatted " + file);
            } catch (FormatterException e) {
                System.err.println(file + ": " + e.getMessage());
                allRead = false;
            }
        }
        if (!allRead) System.exit(1);
    }

    /** Every Java file that the format covers. */
    static List<Path> sources(Path root) {
        return Stream.of("src/main/java", "src/test/java", "src/derive")
                .flatMap(folder -> WorkingCopy.files(root.resolve(folder), ".java").stream())
                .toList();
    }

    /** A source as it should read: imports in order and none unused. */
    static String formatted(String source) throws FormatterException {
        String was = source;
        String is = FORMATTER.formatSourceAndFixImports(was);
        // The formatter wants a second look at some comments; without it two runs would differ.
        for (int again = 0; again < 3 && !is.equals(was); again++) {
            was = is;
            is = FORMATTER.formatSourceAndFixImports(was);
        }
        return is;
    }

    private static boolean rewrite(Path file) throws IOException, FormatterException {
        String was = Files.readString(file);
        String is = formatted(was);
        if (is.equals(was)) return false;
        Files.writeString(file, is);
        return true;
    }
}
