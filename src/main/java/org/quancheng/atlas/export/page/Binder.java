package org.quancheng.atlas.export.page;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.quancheng.atlas.export.pdf.Sheet;
import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.style.Look;

import java.util.ArrayList;
import java.util.List;

/** Binds bodies of pages into a document with running heads and page numbers. */
public final class Binder {
    private static final double LINE = 24;

    private final PageFormat format;
    private final Look look;

    /**
     * One page to be bound.
     *
     * @param head what stands above it; empty for a page with a band of its own
     * @param foot what stands below it at the left
     */
    public record Leaf(Pane body, String head, String foot) {}

    public Binder(PageFormat format, Look look) {
        this.format = format;
        this.look = look;
    }

    /** The bound pages. */
    public List<Sheet> bind(List<Leaf> leaves) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Pane page = page(leaves.get(i), i + 1, leaves.size());
            Laid.page(page, format.width(), format.height(), look);
            sheets.add(new Sheet(page, format.width(), format.height()));
        }
        return sheets;
    }

    private Pane page(Leaf leaf, int number, int of) {
        Pane page = new Pane(leaf.body());
        page.getStyleClass().add("page");
        leaf.body().setManaged(false);
        leaf.body().resize(format.width(), format.height());
        if (!leaf.head().isEmpty()) {
            line(page, leaf.head(), "", 44);
            rule(page, 72);
        }
        double foot = format.height() - 52;
        rule(page, foot - 10);
        line(page, leaf.foot(), number + " / " + of, foot);
        return page;
    }

    private void rule(Pane page, double y) {
        Region rule = new Region();
        rule.getStyleClass().add("page-rule");
        rule.setManaged(false);
        rule.resizeRelocate(PageFormat.SIDE, y, format.measure(), 1);
        page.getChildren().add(rule);
    }

    /** A line with words at its left and at its right end. */
    private void line(Pane page, String left, String right, double y) {
        Prose begin = new Prose(left, "t13", "soft");
        HBox.setHgrow(begin, Priority.ALWAYS);
        HBox line = new HBox(begin, new Prose(right, "t13", "strong").rigid());
        line.setManaged(false);
        line.resizeRelocate(PageFormat.SIDE, y, format.measure(), LINE);
        page.getChildren().add(line);
    }
}
