package org.quancheng.atlas.style;

import javafx.scene.paint.Color;

import java.util.Locale;

/**
 * One colour of the plan made fit for words: a plan's colours are chosen for a map, not for type.
 *
 * @param base the colour itself, as #RRGGBB
 * @param ink a shade of it that can be read on a card and on its own wash
 * @param wash a thin film of it to lay behind words
 * @param on black or white, whichever can be read on the colour itself
 * @param mark white or black for an icon on the colour; icons need less contrast than words
 */
public record Tint(String base, String ink, String wash, String on, String mark) {
    /** Least contrast of text by WCAG 2.2, success criterion 1.4.3, with a little to spare. */
    private static final double READABLE = 4.7;

    /** Least contrast of an icon by WCAG 2.2, success criterion 1.4.11. */
    private static final double SEEN = 3.0;

    /** The same by success criterion 1.4.6, for eyes that need more. */
    private static final double ENHANCED = 7.2;

    private static final Color LIGHT_CARD = Color.gray(0.95);
    private static final Color DARK_CARD = Color.gray(0.18);
    private static final Color CONTRAST_DARK_CARD = Color.gray(0.08);

    /**
     * The tint of a colour in the light or the dark theme.
     *
     * @param colour as #RRGGBB
     */
    public static Tint of(String colour, boolean dark) {
        return of(colour, dark, false);
    }

    /**
     * The tint of a colour in one of the four themes.
     *
     * @param colour as #RRGGBB
     * @param strong whether the theme is one of high contrast
     */
    public static Tint of(String colour, boolean dark, boolean strong) {
        double readable = strong ? ENHANCED : READABLE;
        Color card = !dark ? LIGHT_CARD : strong ? CONTRAST_DARK_CARD : DARK_CARD;
        Color base = Color.web(colour);
        // Words on the colour itself are black or white; in between neither can be read well.
        if (strong) base = shade(base, dark, dark ? Color.BLACK : Color.WHITE, readable);
        double film = dark ? 0.22 : 0.13;
        Color ink = shade(base, dark, card.interpolate(base, film), readable);
        boolean white = contrast(Color.WHITE, base) >= contrast(Color.BLACK, base);
        boolean whiteMark = contrast(Color.WHITE, base) >= SEEN;
        return new Tint(
                web(base, 1),
                web(ink, 1),
                web(base, film),
                white ? "#FFFFFF" : "#000000",
                whiteMark ? "#FFFFFF" : "#000000");
    }

    /**
     * A colour of the plan for lines and areas on the map.
     *
     * @param colour as #RRGGBB
     * @return the same, or in a theme of high contrast a shade that can be told from land and
     *     neighbours
     */
    public static String drawn(String colour, boolean dark, boolean strong) {
        return strong ? against(colour, dark, SEEN) : colour;
    }

    /**
     * A colour of the plan for a name on the map, which has a halo in the colour of the land.
     *
     * @param colour as #RRGGBB
     * @return the same, or in a theme of high contrast a shade that can be read there
     */
    public static String lettered(String colour, boolean dark, boolean strong) {
        return strong ? against(colour, dark, ENHANCED) : colour;
    }

    private static String against(String colour, boolean dark, double least) {
        Color shade = shade(Color.web(colour), dark, Color.gray(dark ? 0.12 : 0.9), least);
        return web(shade, 1);
    }

    /** The nearest darker shade, or in the dark the nearest lighter one, of enough contrast. */
    private static Color shade(Color base, boolean dark, Color behind, double least) {
        Color shade = base;
        for (int step = 1; step <= 20 && contrast(shade, behind) < least; step++) {
            shade = base.interpolate(dark ? Color.WHITE : Color.BLACK, step / 20.0);
        }
        return shade;
    }

    /**
     * Sets the tint for a node and all within it: the looked-up colours -tint, -tint-ink,
     * -tint-wash, -tint-on, -tint-mark.
     */
    public String style() {
        return "-tint: "
                + base
                + "; -tint-ink: "
                + ink
                + "; -tint-wash: "
                + wash
                + "; -tint-on: "
                + on
                + "; -tint-mark: "
                + mark
                + ";";
    }

    /** Contrast ratio by WCAG 2.2, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance by WCAG 2.2, from 0 to 1. */
    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String web(Color c, double opacity) {
        return String.format(
                Locale.ROOT,
                "rgba(%d, %d, %d, %.2f)",
                Math.round(c.getRed() * 255),
                Math.round(c.getGreen() * 255),
                Math.round(c.getBlue() * 255),
                opacity);
    }
}
