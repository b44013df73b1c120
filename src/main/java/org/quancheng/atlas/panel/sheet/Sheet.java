package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What one drill-down view consists of: head, body, and how much room it needs. Every view is made
 * of these.
 */
public final class Sheet {
    private final String title;
    private final String subtitle;
    private final List<Node> chips = new ArrayList<>();
    private final List<Supplier<? extends Node>> body = new ArrayList<>();
    private boolean wide;

    /**
     * @param subtitle a second, smaller line; empty for none
     */
    public Sheet(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    /** Adds chips under the title. */
    public Sheet chips(List<? extends Node> more) {
        chips.addAll(more);
        return this;
    }

    /** Adds nodes to the body. */
    public Sheet add(Node... more) {
        for (Node node : more) body.add(() -> node);
        return this;
    }

    /** Adds a node to the body if there is one. */
    public Sheet add(Optional<? extends Node> maybe) {
        maybe.ifPresent(this::add);
        return this;
    }

    /** Adds a node to the body that is built only when its turn to be shown has come. */
    public Sheet later(Supplier<? extends Node> node) {
        body.add(node);
        return this;
    }

    /** Asks for a wide panel: tables and charts. */
    public Sheet wide() {
        wide = true;
        return this;
    }

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    public List<Node> chips() {
        return List.copyOf(chips);
    }

    /** The nodes from top to bottom, built one by one; to be asked for once. */
    public Stream<? extends Node> body() {
        return List.copyOf(body).stream().map(Supplier::get);
    }

    public boolean isWide() {
        return wide;
    }
}
