package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TintTest {
    private static final Color LIGHTEST_DARK_CARD = Color.web("#212C33");
    private static final Color DARKEST_LIGHT_CARD = Color.web("#F5F4EF");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#C2255C", "#1C6DD0", "#3A8F4D", "#D9730D", "#7A4FA3", "#FFE000", "#000000",
                "#FFFFFF"
            })
    void wordsCanBeReadOnACardAndOnTheWashInTheLightTheme(String colour) {
        readable(Tint.of(colour, false), DARKEST_LIGHT_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#FF6B9A", "#6AA9FF", "#6CCB7F", "#FFA94D", "#B794F6", "#202020", "#0000FF",
                "#FFFFFF"
            })
    void wordsCanBeReadOnACardAndOnTheWashInTheDarkTheme(String colour) {
        readable(Tint.of(colour, true), LIGHTEST_DARK_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#C2255C", "#1C6DD0", "#3A8F4D", "#D9730D", "#7A4FA3", "#FF6B9A", "#FFE000",
                "#808080", "#000000", "#FFFFFF"
            })
    void wordsCanBeReadWellInHighContrast(String colour) {
        readable(Tint.of(colour, false, true), Color.web("#F2F2F2"), 7);
        readable(Tint.of(colour, true, true), Color.web("#141414"), 7);
    }

    private static void readable(Tint tint, Color card) {
        readable(tint, card, 4.5);
    }

    private static void readable(Tint tint, Color card, double least) {
        Color ink = Color.web(tint.ink());
        Color film = Color.web(tint.wash());
        Color wash = card.interpolate(Color.web(tint.base()), film.getOpacity());
        assertTrue(Tint.contrast(ink, card) >= least, tint + " on a card");
        assertTrue(Tint.contrast(ink, wash) >= least, tint + " on its wash");
        assertTrue(
                Tint.contrast(Color.web(tint.on()), Color.web(tint.base())) >= least,
                tint + " under words");
        assertTrue(
                Tint.contrast(Color.web(tint.mark()), Color.web(tint.base())) >= 3,
                tint + " under an icon");
    }

    @ParameterizedTest
    @CsvSource({"#000000, #FFFFFF, 21", "#777777, #FFFFFF, 4.48", "#123456, #123456, 1"})
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertEquals(ratio, Tint.contrast(Color.web(one), Color.web(other)), 0.01);
    }
}
