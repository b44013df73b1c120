package org.quancheng.atlas.house;

import javafx.scene.paint.Color;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The named colours of a theme. */
record ThemeFile(String name, Map<String, Color> tokens) {
    static final Path THEMES = WorkingCopy.ROOT.resolve("assets/themes");

    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(-[\\w-]+):\\s*([^;]+);");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    static ThemeFile read(String name) {
        Map<String, Color> tokens = new LinkedHashMap<>();
        TOKEN.matcher(css(name))
                .results()
                .forEach(m -> tokens.put(m.group(1), Color.web(m.group(2).strip())));
        return new ThemeFile(name, tokens);
    }

    /** The names that a sheet gives colours to, be they its own or those of other names. */
    static Set<String> names(String name) {
        return TOKEN.matcher(css(name))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A style sheet without its comments. */
    static String css(String name) {
        return COMMENT.matcher(WorkingCopy.text(THEMES.resolve(name))).replaceAll("");
    }

    /** The contrast of two tokens, from 1 to 21; see WCAG 2.2, "contrast ratio". */
    double contrast(String ink, String ground) {
        return contrast(colour(ink), colour(ground));
    }

    /** The contrast of two colours, likewise. */
    double contrast(Color ink, Color ground) {
        double one = luminance(ink) + 0.05;
        double other = luminance(ground) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    /** The colour of a token, named without its prefix. */
    Color colour(String token) {
        Color colour = tokens.get("-atlas-" + token);
        if (colour == null || !colour.isOpaque())
            throw new IllegalArgumentException(token + " in " + name + ": " + colour);
        return colour;
    }

    /** Relative luminance from 0 to 1; see WCAG 2.2, "relative luminance". */
    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return name;
    }
}
