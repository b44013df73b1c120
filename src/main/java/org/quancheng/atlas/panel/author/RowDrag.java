package org.quancheng.atlas.panel.author;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Reorders rows by a grip, with mouse or finger: the row follows the hand, a line shows where it
 * would fall, and only letting go moves anything.
 */
final class RowDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    /** How far one step scrolls where the hand is beyond what is seen, in pixels. */
    private static final double SCROLL = 18;

    private final ScrollPane scroll;
    private final Supplier<List<ChapterRow>> rows;
    private final BiConsumer<String, Integer> dropped;
    private double pressed;

    /**
     * @param dropped told a chapter's id and the index that it is to have
     */
    RowDrag(
            ScrollPane scroll,
            Supplier<List<ChapterRow>> rows,
            BiConsumer<String, Integer> dropped) {
        this.scroll = scroll;
        this.rows = rows;
        this.dropped = dropped;
    }

    void attach(ChapterRow row) {
        Node grip = row.grip();
        grip.setOnMousePressed(
                e -> {
                    pressed = y(row, e);
                    e.consume();
                });
        grip.setOnMouseDragged(
                e -> {
                    drag(row, e);
                    e.consume();
                });
        grip.setOnMouseReleased(
                e -> {
                    release(row, e);
                    e.consume();
                });
    }

    /** Where the hand is in what holds the rows, which does not move with the row. */
    private static double y(ChapterRow row, MouseEvent e) {
        return row.getParent().sceneToLocal(new Point2D(e.getSceneX(), e.getSceneY())).getY();
    }

    private void drag(ChapterRow row, MouseEvent e) {
        scrollTowards(e);
        double y = y(row, e);
        row.setTranslateY(y - pressed);
        row.setViewOrder(-1);
        row.pseudoClassStateChanged(DRAGGED, true);
        mark(row, target(row, y));
    }

    private void release(ChapterRow row, MouseEvent e) {
        int from = rows.get().indexOf(row);
        int to = target(row, y(row, e));
        boolean moved = row.getTranslateY() != 0;
        row.setTranslateY(0);
        row.setViewOrder(0);
        row.pseudoClassStateChanged(DRAGGED, false);
        mark(row, from);
        if (moved && to != from) dropped.accept(row.chapter(), to);
    }

    /** The index that the row would have: behind all others whose middle lies above the hand. */
    private int target(ChapterRow row, double y) {
        return (int)
                rows.get().stream()
                        .filter(r -> r != row && r.getLayoutY() + r.getHeight() / 2 < y)
                        .count();
    }

    private void mark(ChapterRow row, int to) {
        List<ChapterRow> all = rows.get();
        int from = all.indexOf(row);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).pseudoClassStateChanged(ABOVE, i == to && to < from);
            all.get(i).pseudoClassStateChanged(BELOW, i == to && to > from);
        }
    }

    private void scrollTowards(MouseEvent e) {
        double height = scroll.getContent().getLayoutBounds().getHeight();
        double room = height - scroll.getViewportBounds().getHeight();
        double y = scroll.sceneToLocal(e.getSceneX(), e.getSceneY()).getY();
        if (room <= 0) return;
        double step = y < SCROLL ? -SCROLL : y > scroll.getHeight() - SCROLL ? SCROLL : 0;
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + step / room, 0, 1));
    }
}
