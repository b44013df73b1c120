package org.quancheng.atlas.style;

import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Style sheets in the form that JavaFX reads in a tenth of the time. The build makes them beside
 * the sheets themselves, under names that hold a sum of their content: whoever changes a sheet sees
 * the change, since its compiled form no longer has its name.
 */
public final class BinarySheet {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private BinarySheet() {}

    /** What JavaFX is to read for a sheet: its compiled form if there is one, else the sheet. */
    static Path of(Path sheet) {
        try {
            Path compiled = place(sheet);
            return Files.isRegularFile(compiled) ? compiled : sheet;
        } catch (IOException e) {
            // JavaFX says itself what it cannot read.
            return sheet;
        }
    }

    /**
     * Compiles all sheets of a folder; compiled forms of former ones go.
     *
     * @throws IOException if the folder cannot be read or written
     */
    public static void compile(Path folder) throws IOException {
        for (Path old : files(folder, BINARY)) Files.delete(old);
        for (Path sheet : files(folder, TEXT))
            Stylesheet.convertToBinary(sheet.toFile(), place(sheet).toFile());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }

    private static Path place(Path sheet) throws IOException {
        byte[] content = Files.readAllBytes(sheet);
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        first.update(content);
        second.update(content);
        String sum = HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
        String name = sheet.getFileName().toString();
        String plain = name.substring(0, name.length() - TEXT.length());
        return sheet.resolveSibling(plain + "-" + sum + BINARY);
    }
}
