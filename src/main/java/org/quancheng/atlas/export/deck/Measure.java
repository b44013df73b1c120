package org.quancheng.atlas.export.deck;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.quancheng.atlas.style.Look;

/** How much room words take, by the shipped font, which is wider than most. */
final class Measure {
    /** What office programs leave free beside a line before they break it. */
    private static final double SPARE = 0.97;

    private Measure() {}

    /** The height of wrapped words; sizes, widths and heights in points. */
    static double height(String words, double size, boolean bold, double width) {
        return text(words, size, bold, width).getLayoutBounds().getHeight();
    }

    /** The width of a line. */
    static double width(String words, double size, boolean bold) {
        return text(words, size, bold, 0).getLayoutBounds().getWidth() / SPARE;
    }

    /** The largest size, not below a least, at which words fit into a box. */
    static double size(String words, double most, double least, boolean bold, double w, double h) {
        double size = most;
        while (size > least && height(words, size, bold, w) > h) size -= 0.5;
        return size;
    }

    private static Text text(String words, double size, boolean bold, double width) {
        Text text = new Text(words);
        text.setFont(Font.font(Look.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
        if (width > 0) text.setWrappingWidth(width * SPARE);
        return text;
    }
}
