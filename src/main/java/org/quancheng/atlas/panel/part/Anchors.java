package org.quancheng.atlas.panel.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Which nodes of a sheet stand for which ids, so that a pointer on the map finds its counterpart in the panel. */
public final class Anchors {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Map<String, List<Node>> byPlace = new HashMap<>();
    private final Map<String, Node> byPassage = new HashMap<>();

    /** A node that stands for something on the map. */
    void onMap(String id, Node node) {
        byPlace.computeIfAbsent(id, k -> new ArrayList<>()).add(node);
    }

    /** A node that shows an entry, item or indicator. */
    public void passage(String id, Node node) {
        byPassage.putIfAbsent(id, node);
    }

    /** The node that shows an entry, item or indicator. */
    public Optional<Node> passage(String id) {
        return Optional.ofNullable(byPassage.get(id));
    }

    /** Gives the pseudo class {@code lit} to the nodes of these ids and takes it from all others. */
    public void light(Set<String> ids) {
        byPlace.forEach((id, nodes) -> nodes.forEach(n -> n.pseudoClassStateChanged(LIT, ids.contains(id))));
    }
}
