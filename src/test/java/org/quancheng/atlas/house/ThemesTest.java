package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.style.Tint;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All themes define the same colours, all of them in use, and text can be read in each: at level AA
 * in the usual ones, at level AAA in those of high contrast.
 */
class ThemesTest {
    private static final ThemeFile LIGHT = ThemeFile.read("light.css");
    private static final ThemeFile DARK = ThemeFile.read("dark.css");

    private static final ThemeFile CONTRAST_LIGHT = ThemeFile.read("contrast-light.css");
    private static final ThemeFile CONTRAST_DARK = ThemeFile.read("contrast-dark.css");

    private static final Set<String> SHARED = ThemeFile.names("shared.css");

    private static final Pattern TOKEN = Pattern.compile("-atlas-[\\w-]+");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "#[0-9A-Fa-f]{3,8}\\b|\\b(rgb|rgba|hsb|hsba)\\("
                            + "|:[^;{]*\\b(white|black|gray|grey|red|green|blue|yellow|orange)\\b");

    /** Smallest contrast for text that is not large, WCAG 2.2 level AA. */
    private static final double READABLE = 4.5;

    /** The same at level AAA, success criterion 1.4.6. */
    private static final double WELL_READABLE = 7;

    /** Smallest contrast of what carries meaning without words, success criterion 1.4.11. */
    private static final double SEEN = 3;

    @Test
    void allThemesDefineTheSameTokens() {
        for (ThemeFile theme : List.of(DARK, CONTRAST_LIGHT, CONTRAST_DARK))
            assertEquals(
                    new TreeSet<>(LIGHT.tokens().keySet()),
                    new TreeSet<>(theme.tokens().keySet()),
                    theme::toString);
    }

    /** What is shared is no theme's own, or one of them would quietly not count. */
    @Test
    void noThemeDefinesWhatIsShared() {
        for (ThemeFile theme : List.of(LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK))
            assertTrue(Collections.disjoint(SHARED, theme.tokens().keySet()), theme::toString);
    }

    @Test
    void everyTokenInUseIsDefinedAndNoneIsIdle() {
        Set<String> defined =
                Stream.concat(LIGHT.tokens().keySet().stream(), SHARED.stream())
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
        for (ThemeFile theme : Set.of(LIGHT, DARK)) atLeast(READABLE, theme, ink, ground);
        for (ThemeFile theme : Set.of(CONTRAST_LIGHT, CONTRAST_DARK))
            atLeast(WELL_READABLE, theme, ink, ground);
    }

    @ParameterizedTest
    @CsvSource({"card, ink", "card, accent-ink", "on-accent, accent-ink", "doubt, card"})
    void textCanBeReadOnWhatIsPressed(String ink, String ground) {
        for (ThemeFile theme : Set.of(CONTRAST_LIGHT, CONTRAST_DARK))
            atLeast(WELL_READABLE, theme, ink, ground);
    }

    /** Lines, marks and edges of the map and of what is pressed, in high contrast. */
    @ParameterizedTest
    @CsvSource({
        "border, land",
        "border, shade-0",
        "border, shade-50",
        "border, shade-100",
        "city-line, land",
        "city-line, neighbour",
        "city-line, paper",
        "neighbour-line, neighbour",
        "neighbour-line, paper",
        "water, land",
        "water, paper",
        "water, neighbour",
        "accent, land",
        "accent, paper",
        "accent, neighbour",
        "accent, card",
        "accent, sunken",
        "accent, accent-soft",
        "line, card",
        "line, sunken",
        "pen-alert, land",
        "pen-good, land",
        "pen-note, land"
    })
    void whatCarriesMeaningCanBeSeen(String mark, String ground) {
        for (ThemeFile theme : Set.of(CONTRAST_LIGHT, CONTRAST_DARK))
            atLeast(SEEN, theme, mark, ground);
    }

    private static void atLeast(double least, ThemeFile theme, String ink, String ground) {
        double contrast = theme.contrast(ink, ground);
        assertTrue(
                contrast >= least,
                () -> "%s: %s on %s is %.2f".formatted(theme, ink, ground, contrast));
    }

    /** The plan's own colours, as lines on the land and as names with a halo of its colour. */
    @Test
    void theColoursOfThePlanCanBeSeenAndRead() throws Exception {
        for (Path pack : List.of(Product.shippedPack(), MiniTown.folder())) {
            for (Layout.Element element : MiniTown.reader().read(pack).plan().elements()) {
                for (ThemeFile theme : List.of(CONTRAST_LIGHT, CONTRAST_DARK)) {
                    boolean dark = theme == CONTRAST_DARK;
                    String own = element.colour().in(dark);
                    for (String ground : List.of("land", "neighbour")) {
                        double seen =
                                theme.contrast(
                                        Color.web(Tint.drawn(own, dark, true)),
                                        theme.colour(ground));
                        assertTrue(seen >= SEEN, theme + " " + element.id() + ": " + seen);
                    }
                    double read =
                            theme.contrast(
                                    Color.web(Tint.lettered(own, dark, true)),
                                    theme.colour("label-halo"));
                    assertTrue(read >= WELL_READABLE, theme + " " + element.id() + ": " + read);
                }
            }
        }
    }
}
