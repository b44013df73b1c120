package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.FormatterException;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** Every source is in the house's format. */
class FormatTest {
    @Test
    void allSourcesAreInFormat() {
        List<String> differing =
                Format.sources(WorkingCopy.ROOT).parallelStream()
                        .filter(f -> !isInFormat(f))
                        .map(WorkingCopy::name)
                        .toList();
        assertTrue(
                differing.isEmpty(),
                () -> "Run " + Format.COMMAND + " to repair:\n" + String.join("\n", differing));
    }

    private static boolean isInFormat(Path file) {
        String source = WorkingCopy.text(file);
        try {
            return Format.formatted(source).equals(source);
        } catch (FormatterException e) {
            throw new IllegalStateException(WorkingCopy.name(file), e);
        }
    }

    @Test
    void ordersImportsAndDropsThoseThatNothingUses() throws FormatterException {
        assertEquals(
                """
                import java.util.List;
                import java.util.Map;

                interface A {
                    List<Map<?, ?>> a();
                }
                """,
                Format.formatted(
                        """
                        import java.util.Map;
                        import java.util.List;
                        import java.util.Set;
                        interface A { List<Map<?, ?>> a(); }
                        """));
    }
}
