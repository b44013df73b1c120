package org.quancheng.atlas.export.brief;

import javafx.scene.layout.Pane;

import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.Galley;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.style.Look;

import java.util.List;

/**
 * A part of a document that begins on a page of its own.
 *
 * @param name of the spot where it begins
 * @param cover the band across its first page
 */
record Chapter(String name, String title, Cover cover, List<Block> blocks) {
    /** Space between the band and what follows. */
    private static final double AIR = 30;

    /** The bodies of its pages. */
    List<Pane> pages(PageFormat format, Look look) {
        double band = cover.height(format, look);
        List<Pane> pages = new Galley(format, look).set(blocks, band + AIR);
        cover.across(format, band);
        pages.getFirst().getChildren().addFirst(cover);
        return pages;
    }
}
