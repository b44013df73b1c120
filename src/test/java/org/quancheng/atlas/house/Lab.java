package org.quancheng.atlas.house;

import javafx.scene.paint.Color;

/** A colour in CIE 1976 L*a*b* for the white of D65, where distances are about as they are seen. */
record Lab(double lightness, double a, double b) {
    static Lab of(Color c) {
        double red = ColourVision.linear(c.getRed());
        double green = ColourVision.linear(c.getGreen());
        double blue = ColourVision.linear(c.getBlue());
        double x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
        double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883;
        return new Lab(116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z)));
    }

    private static double root(double t) {
        double least = Math.pow(6.0 / 29, 3);
        return t > least ? Math.cbrt(t) : t / (3 * Math.pow(6.0 / 29, 2)) + 4.0 / 29;
    }

    /** The colour difference of 1976. */
    double distance(Lab other) {
        return Math.sqrt(
                Math.pow(lightness - other.lightness, 2)
                        + Math.pow(a - other.a, 2)
                        + Math.pow(b - other.b, 2));
    }
}
