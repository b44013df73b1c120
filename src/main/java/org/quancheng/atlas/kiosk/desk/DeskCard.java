package org.quancheng.atlas.kiosk.desk;

import javafx.scene.layout.Region;

import org.quancheng.atlas.style.Words;

/** One matter on the caretaker's page; each part of a kiosk adds its own. */
public interface DeskCard {
    /** Tells the card from others; the id of its node. */
    String id();

    /** The heading in a language. */
    String title(Words words);

    /**
     * What stands below the heading, made anew whenever the page is opened or its language changes.
     */
    Region body(Words words);
}
