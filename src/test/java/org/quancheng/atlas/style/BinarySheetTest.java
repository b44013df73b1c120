package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiled style sheets say what the sheets say, and only as long as they say it. */
class BinarySheetTest {
    @TempDir Path folder;

    private Path copy(String name) throws IOException {
        return Files.copy(Product.assets().resolve("themes").resolve(name), folder.resolve(name));
    }

    private static List<String> rules(Stylesheet sheet) {
        // What was compiled is unpacked when its declarations are first asked for.
        sheet.getRules().forEach(Rule::getDeclarations);
        return sheet.getRules().stream().map(Rule::toString).toList();
    }

    @Test
    void saysWhatTheSheetSays() throws IOException {
        for (String name :
                List.of(
                        "atlas.css",
                        "shared.css",
                        "contrast-dark.css",
                        "contrast.css",
                        "document.css")) {
            Path sheet = copy(name);
            assertEquals(sheet, BinarySheet.of(sheet), "nothing is compiled yet");
            BinarySheet.compile(folder);
            Path compiled = BinarySheet.of(sheet);
            assertNotEquals(sheet, compiled);
            assertEquals(
                    rules(new CssParser().parse(sheet.toUri().toURL())),
                    rules(Stylesheet.loadBinary(compiled.toUri().toURL())));
        }
    }

    @Test
    void aChangedSheetIsReadItself() throws IOException {
        Path sheet = copy("light.css");
        BinarySheet.compile(folder);
        Path compiled = BinarySheet.of(sheet);
        Files.writeString(sheet, Files.readString(sheet) + "/* Another. */");
        assertEquals(sheet, BinarySheet.of(sheet));
        BinarySheet.compile(folder);
        assertNotEquals(compiled, BinarySheet.of(sheet));
        assertEquals(false, Files.exists(compiled), "a former form lies about");
    }

    @Test
    void aMissingSheetIsLeftToWhoReportsIt() {
        Path none = folder.resolve("none.css");
        assertEquals(none, BinarySheet.of(none));
    }
}
