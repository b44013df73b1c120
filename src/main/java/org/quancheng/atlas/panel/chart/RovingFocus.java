package org.quancheng.atlas.panel.chart;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.shortcut.Shortcut;

import java.util.Optional;

/**
 * Makes a grid of nodes one stop of the tab key, within which the arrow keys, Home and End move.
 */
final class RovingFocus {
    private final @Nullable Node[][] grid;
    private int row;
    private int column;

    /**
     * @param grid rows of nodes; null where there is none
     */
    RovingFocus(Parent owner, @Nullable Node[][] grid) {
        this.grid = grid;
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[r].length; c++) follow(r, c);
        }
        owner.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the one tab stop on a spot of the grid. */
    void start(int atRow, int atColumn) {
        row = atRow;
        column = atColumn;
        here().ifPresent(n -> n.setFocusTraversable(true));
    }

    private void follow(int r, int c) {
        Node node = grid[r][c];
        if (node == null) return;
        node.setFocusTraversable(false);
        node.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is) return;
                            here().ifPresent(n -> n.setFocusTraversable(false));
                            start(r, c);
                        });
    }

    private Optional<Node> here() {
        return Optional.ofNullable(grid[row][column]);
    }

    private void key(KeyEvent event) {
        Shortcut.of(GridKey.class, event)
                .ifPresent(
                        key -> {
                            move(key);
                            event.consume();
                        });
    }

    private void move(GridKey key) {
        switch (key) {
            case UP -> move(-1, 0);
            case DOWN -> move(1, 0);
            case LEFT -> move(0, -1);
            case RIGHT -> move(0, 1);
            case FIRST -> focus(row, 0);
            case LAST -> focus(row, grid[row].length - 1);
        }
    }

    /** Moves by one; an arrow at the edge stays where it is, and is used up all the same. */
    private void move(int down, int right) {
        focus(row + down, column + right);
    }

    private void focus(int r, int c) {
        if (r < 0 || r >= grid.length || c < 0 || c >= grid[r].length) return;
        Node node = grid[r][c];
        if (node == null) return;
        node.setFocusTraversable(true);
        node.requestFocus();
        show(node);
    }

    /** Scrolls the panel as far as needed to see a node. */
    private static void show(Node node) {
        Parent up = node.getParent();
        while (up != null && !(up instanceof ScrollPane)) up = up.getParent();
        if (!(up instanceof ScrollPane pane)) return;
        Bounds in = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double room = pane.getContent().getLayoutBounds().getHeight() - view;
        if (room <= 0) return;
        double top = pane.getVvalue() * room;
        if (in.getMinY() < top) pane.setVvalue(Math.max(0, in.getMinY() - 8) / room);
        if (in.getMaxY() > top + view)
            pane.setVvalue(Math.min(room, in.getMaxY() + 8 - view) / room);
    }
}
