package org.quancheng.atlas.panel.compare;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.compare.Comparison.Row;
import org.quancheng.atlas.panel.compare.Comparison.Share;
import org.quancheng.atlas.panel.part.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rows in three groups: what both districts have, what only the left, what only the right has. */
final class PairSection {
    private final Parts parts;
    private final Comparison comparison;

    PairSection(Parts parts, Comparison comparison) {
        this.parts = parts;
        this.comparison = comparison;
    }

    /**
     * The rows under a title; nothing where there are none.
     *
     * @param heading what stands over a row
     * @param cell what stands for all that one district has of it
     */
    <K, T> List<Supplier<? extends Node>> of(
            String title,
            List<Row<K, T>> rows,
            Function<K, Node> heading,
            Function<List<T>, Node> cell) {
        if (rows.isEmpty()) return List.of();
        List<Supplier<? extends Node>> nodes = new ArrayList<>();
        nodes.add(() -> parts.sectionTitle(title));
        for (Share share : Share.values()) {
            List<Row<K, T>> some = rows.stream().filter(r -> r.share() == share).toList();
            if (some.isEmpty()) continue;
            nodes.add(() -> group(share, some, heading, cell));
        }
        return nodes;
    }

    private <K, T> Node group(
            Share share,
            List<Row<K, T>> rows,
            Function<K, Node> heading,
            Function<List<T>, Node> cell) {
        PairGrid grid = new PairGrid(parts, name(true), name(false));
        for (Row<K, T> row : rows) {
            grid.row(
                    Optional.of(heading.apply(row.of())),
                    row.left().isEmpty() ? Optional.empty() : Optional.of(cell.apply(row.left())),
                    row.right().isEmpty()
                            ? Optional.empty()
                            : Optional.of(cell.apply(row.right())));
        }
        VBox group = new VBox(6, parts.paragraph(words(share), "t15", "strong", "accent"), grid);
        group.getStyleClass().addAll("card", "pair-group");
        return group;
    }

    private String words(Share share) {
        return switch (share) {
            case BOTH -> parts.words().text("compare.both", name(true), name(false));
            case LEFT -> parts.words().text("compare.only", name(true));
            case RIGHT -> parts.words().text("compare.only", name(false));
        };
    }

    private String name(boolean left) {
        return parts.say((left ? comparison.left() : comparison.right()).name());
    }
}
