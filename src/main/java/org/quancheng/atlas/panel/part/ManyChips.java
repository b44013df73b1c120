package org.quancheng.atlas.panel.part;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.quancheng.atlas.panel.pane.Flow;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Chips side by side, of which there may be thousands: some are made at once, and as many more
 * whenever they are asked for.
 */
public final class ManyChips {
    private static final int AT_ONCE = 20;

    private final Parts parts;
    private final List<? extends Supplier<? extends Node>> chips;
    private final Flow flow;

    private ManyChips(Parts parts, List<? extends Supplier<? extends Node>> chips) {
        this.parts = parts;
        this.chips = chips;
        flow = parts.chips(List.of());
    }

    /**
     * @param chips make a chip each
     */
    public static Flow of(Parts parts, List<? extends Supplier<? extends Node>> chips) {
        ManyChips many = new ManyChips(parts, chips);
        many.add();
        return many.flow;
    }

    private void add() {
        int from = flow.getChildren().size();
        List<? extends Node> next =
                chips.stream().skip(from).limit(AT_ONCE).map(Supplier::get).toList();
        int left = chips.size() - from - next.size();
        flow.getChildren()
                .addAll(
                        Stream.concat(next.stream(), left > 0 ? Stream.of(more(left)) : Stream.of())
                                .toList());
        if (from > 0) next.getFirst().requestFocus();
    }

    private Node more(int left) {
        String words = parts.words().text("chips.more", left);
        Label more = parts.paragraph(words, "chip", "open");
        more.setId("chips-more");
        Opening.by(
                more,
                words,
                () -> {
                    flow.getChildren().remove(more);
                    add();
                });
        return more;
    }
}
