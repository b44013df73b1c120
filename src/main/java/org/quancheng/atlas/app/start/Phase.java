package org.quancheng.atlas.app.start;

import java.util.Locale;

/** What a start reaches, in the order in which a person waits for it. */
public enum Phase {
    /** The Java machine runs our first line. */
    MAIN,
    /** The pack has been read; happens beside the toolkit's start. */
    PACK,
    /** The JavaFX thread runs. */
    TOOLKIT,
    /** The fonts and themes are there. */
    LOOK,
    /** All views exist. */
    VIEWS,
    /** The window has been given to the system. */
    WINDOW,
    /** The map with all its signs has been laid out. */
    SIGNS,
    /** That layout has been drawn. */
    FRAME;

    /** Its name in a report. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
