package org.quancheng.atlas.panel.pane;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Terms with what belongs to them: side by side where there is room, one above the other where
 * there is not.
 */
public final class Terms extends WidthFirst {
    private static final double GAP = 12;
    private static final double LEAST_ROOM = 215;

    private record Row(Optional<Label> term, Node content) {}

    private final List<Row> rows = new ArrayList<>();

    public Terms() {
        super(40, 280);
    }

    /** Adds a term with its chips. */
    public void add(Label term, Flow chips) {
        rows.add(new Row(Optional.of(term), chips));
        getChildren().addAll(term, chips);
    }

    /** Adds something more to the term before. */
    public void more(Node content) {
        rows.add(new Row(Optional.empty(), content));
        getChildren().add(content);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    protected double arrange(double width, boolean put) {
        double terms =
                snapSizeX(
                        rows.stream()
                                .flatMap(r -> r.term().stream())
                                .mapToDouble(t -> t.prefWidth(-1))
                                .max()
                                .orElse(0));
        boolean beside = terms > 0 && width - terms - GAP >= Math.max(LEAST_ROOM, 2.4 * terms);
        double left = beside ? terms + GAP : 0;
        double room = width - left;
        double y = 0;
        for (Row row : rows) {
            double height = snapSizeY(row.content().prefHeight(room));
            if (row.term().isPresent()) {
                Label term = row.term().get();
                double own = snapSizeY(term.prefHeight(-1));
                double line = row.content() instanceof Flow flow ? flow.firstLine(room) : own;
                double top = beside ? y + Math.max(0, (line - own) / 2) : y + 2;
                if (put)
                    term.resizeRelocate(
                            0, snapPositionY(top), Math.min(width, term.prefWidth(-1)), own);
                if (!beside) y += own + 2;
            }
            if (put) row.content().resizeRelocate(left, snapPositionY(y), room, height);
            y += height;
        }
        return y;
    }
}
