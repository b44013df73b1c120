package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both themes define the same colours, all of them in use, and text can be read in both. */
class ThemesTest {
    private static final ThemeFile LIGHT = ThemeFile.read("light.css");
    private static final ThemeFile DARK = ThemeFile.read("dark.css");

    private static final Pattern TOKEN = Pattern.compile("-atlas-[\\w-]+");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "#[0-9A-Fa-f]{3,8}\\b|\\b(rgb|rgba|hsb|hsba)\\("
                            + "|:[^;{]*\\b(white|black|gray|grey|red|green|blue|yellow|orange)\\b");

    /** Smallest contrast for text that is not large, WCAG 2.2 level AA. */
    private static final double READABLE = 4.5;

    @Test
    void bothThemesDefineTheSameTokens() {
        assertEquals(new TreeSet<>(LIGHT.tokens().keySet()), new TreeSet<>(DARK.tokens().keySet()));
    }

    @Test
    void everyTokenInUseIsDefinedAndNoneIsIdle() {
        Set<String> defined =
                LIGHT.tokens().keySet().stream()
                        .filter(t -> !t.startsWith("-color-"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(defined, used());
    }

    /** Tokens in the style sheet, and those that the code hands to inline styles. */
    private static Set<String> used() {
        Stream<String> code =
                WorkingCopy.files(WorkingCopy.MAIN, ".java").stream().map(WorkingCopy::text);
        return Stream.concat(
                        Stream.of(ThemeFile.css("atlas.css"), ThemeFile.css("kiosk.css")), code)
                .flatMap(text -> TOKEN.matcher(text).results())
                .map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlas.css", "kiosk.css"})
    void theStyleSheetNamesColoursOnlyByToken(String name) {
        Path file = ThemeFile.THEMES.resolve(name);
        String css = ThemeFile.css(name);
        assertEquals(
                Set.of(),
                LITERAL.matcher(css).results().map(m -> m.group()).collect(Collectors.toSet()),
                WorkingCopy.name(file));
    }

    @ParameterizedTest
    @CsvSource({
        "ink, card",
        "ink, sunken",
        "ink, accent-soft",
        "ink, land",
        "ink, label-halo",
        "ink-soft, card",
        "ink-soft, sunken",
        "ink-soft, accent-soft",
        "ink-soft, land",
        "ink-soft, label-halo",
        "accent-ink, card",
        "accent-ink, sunken",
        "accent-ink, accent-soft",
        "on-accent, accent",
        "doubt, card",
        "doubt, sunken",
        "doubt, doubt-soft",
        "ground-ink, paper",
        "ground-ink, neighbour",
        "ground-ink, label-halo",
        "water-ink, paper",
        "water-ink, land",
        "water-ink, neighbour",
        "water-ink, label-halo"
    })
    void textCanBeRead(String ink, String ground) {
        for (ThemeFile theme : Set.of(LIGHT, DARK)) {
            double contrast = theme.contrast(ink, ground);
            assertTrue(
                    contrast >= READABLE,
                    () -> "%s: %s on %s is %.2f".formatted(theme, ink, ground, contrast));
        }
    }
}
