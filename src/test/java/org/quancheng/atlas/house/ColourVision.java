package org.quancheng.atlas.house;

import javafx.scene.paint.Color;

/**
 * How colours look without one sort of cone: the matrices for severity 1.0 of Machado, Oliveira and
 * Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG
 * 15(6), 2009, applied to linear RGB.
 */
enum ColourVision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    DEUTERANOPIA(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    TRITANOPIA(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    Color sees(Color c) {
        double[] in = {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())};
        double[] out = new double[3];
        for (int i = 0; i < 9; i++) out[i / 3] += matrix[i] * in[i % 3];
        return Color.color(encoded(out[0]), encoded(out[1]), encoded(out[2]));
    }

    /** From sRGB to linear light (IEC 61966-2-1). */
    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        double held = Math.clamp(light, 0, 1);
        return held <= 0.0031308 ? 12.92 * held : 1.055 * Math.pow(held, 1 / 2.4) - 0.055;
    }
}
