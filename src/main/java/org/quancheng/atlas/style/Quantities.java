package org.quancheng.atlas.style;

import java.text.NumberFormat;

/** Measured lengths and areas in words, with no more digits than a hand on a map can mean. */
public final class Quantities {
    private static final double KILOMETRE = 1_000;
    private static final double HECTARE = 10_000;
    private static final double SQUARE_KILOMETRE = 1_000_000;

    private Quantities() {}

    /**
     * A length: whole metres below a kilometre, then kilometres.
     *
     * @param metres not negative
     */
    public static String length(Words words, double metres) {
        return Math.round(metres) < KILOMETRE
                ? words.text("quantity.metres", number(words, metres, 0))
                : words.text("quantity.kilometres", three(words, metres / KILOMETRE));
    }

    /**
     * An area: whole square metres below a hectare, then hectares, from a square kilometre on
     * square kilometres.
     *
     * @param squareMetres not negative
     */
    public static String area(Words words, double squareMetres) {
        if (Math.round(squareMetres) < HECTARE)
            return words.text("quantity.square-metres", number(words, squareMetres, 0));
        return squareMetres < SQUARE_KILOMETRE
                ? words.text("quantity.hectares", three(words, squareMetres / HECTARE))
                : words.text(
                        "quantity.square-kilometres",
                        three(words, squareMetres / SQUARE_KILOMETRE));
    }

    /** Two decimals below 10, one below 100, then none. */
    private static String three(Words words, double value) {
        return number(words, value, value < 10 ? 2 : value < 100 ? 1 : 0);
    }

    private static String number(Words words, double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
