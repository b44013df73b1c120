package org.quancheng.atlas.export.brief;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.scene.Spot;
import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.Optional;

/** The first page of a document of several parts. */
final class Contents {
    private Contents() {}

    /**
     * A part.
     *
     * @param name of the spot where it begins
     * @param page where it begins, from 1
     */
    record Line(String title, String name, int page) {}

    static Pane page(
            Workshop workshop, Words words, String kind, List<Line> lines, PageFormat format) {
        Pieces pieces = new Pieces(workshop.plan(), words, "contents", Optional.empty());
        Cover cover =
                new Cover(
                        pieces,
                        words.text("document.contents"),
                        words.text(kind),
                        pieces.say(workshop.plan().manifest().subtitle()),
                        "");
        cover.across(format, Cover.HEIGHT);
        VBox rows = new VBox();
        rows.getStyleClass().add("contents");
        for (Line line : lines) rows.getChildren().add(row(line));
        rows.setManaged(false);
        rows.resizeRelocate(
                PageFormat.SIDE,
                Cover.HEIGHT + 44,
                format.measure(),
                format.height() - Cover.HEIGHT - PageFormat.BOTTOM - 44);
        return new Pane(cover, rows);
    }

    private static HBox row(Line line) {
        Prose title = new Prose(line.title(), "t18", "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new HBox(12, title, new Prose(Integer.toString(line.page()), "t18").rigid());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("contents-row");
        return Spot.leading(row, line.name());
    }
}
