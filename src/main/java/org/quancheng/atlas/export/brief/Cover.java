package org.quancheng.atlas.export.brief;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.export.scene.Spot;
import org.quancheng.atlas.style.Look;

/** The coloured band across the top of a document's first page. */
final class Cover extends VBox {
    /** Its height in pixels where its title takes one line. */
    static final double HEIGHT = 212;

    /**
     * @param kind what sort of document it is
     * @param below the second line of the title
     * @param belongs what it belongs to
     */
    Cover(Pieces pieces, String kind, String title, String below, String belongs) {
        getStyleClass().add("cover");
        setStyle(pieces.tint().style());
        Prose plan = new Prose(pieces.say(pieces.plan().manifest().title()), "t15");
        HBox.setHgrow(plan, Priority.ALWAYS);
        HBox top = new HBox(16, plan, new Prose(kind, "t15").rigid());
        top.setAlignment(Pos.CENTER_LEFT);
        Prose name = new Prose(title, "cover-title");
        getChildren().addAll(top, name, new Prose(below, "t18"));
        if (!belongs.isEmpty()) getChildren().add(new Prose(belongs, "t15", "strong"));
        Spot.marked(this, pieces.part(), title, 0);
    }

    /** How high it has to be across a page, so that a long title cuts nothing off. */
    double height(PageFormat format, Look look) {
        Pane page = new Pane(this);
        Laid.dressed(page, format.width(), format.height(), look);
        double wanted = Math.ceil(prefHeight(format.width()));
        page.getChildren().clear();
        return Math.max(HEIGHT, wanted);
    }

    /** Puts it across the whole width of a page. */
    void across(PageFormat format, double height) {
        setManaged(false);
        resizeRelocate(0, 0, format.width(), height);
    }
}
