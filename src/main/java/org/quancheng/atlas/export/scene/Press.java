package org.quancheng.atlas.export.scene;

import java.awt.Font;
import java.awt.Graphics2D;

/** Sets a line of words, which stay words where the drawing knows such a thing. */
@FunctionalInterface
public interface Press {
    /** As any Graphics2D does it. */
    Press PLAIN =
            (g, words, font, x, y) -> {
                g.setFont(font);
                g.drawString(words, x, y);
            };

    /**
     * Sets a line in the present colour.
     *
     * @param font its tracking is the space between letters
     * @param x where it begins
     * @param y its base line
     */
    void set(Graphics2D g, String words, Font font, float x, float y);
}
