package org.quancheng.atlas.panel.part;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.quancheng.atlas.plan.fact.Entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which nodes of a sheet stand for which ids, so that a pointer on the map finds its counterpart in
 * the panel.
 */
public final class Anchors {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Map<String, List<Node>> byPlace = new HashMap<>();
    private final Map<String, Node> byPassage = new HashMap<>();
    private final Map<String, List<Runnable>> unfolding = new HashMap<>();

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

    /** Says what must be unfolded before one of these entries, items or indicators can be seen. */
    public void unfoldsFor(Collection<String> ids, Runnable unfold) {
        ids.forEach(id -> unfolding.computeIfAbsent(id, k -> new ArrayList<>()).add(unfold));
    }

    /** Whether it is known by now where an entry, item or indicator is, or what hides it. */
    public boolean knows(String id) {
        return byPassage.containsKey(id) || unfolding.containsKey(id);
    }

    /** Unfolds whatever hides an entry, item or indicator, from the outside in. */
    public void unfold(String id) {
        List<Runnable> steps = unfolding.getOrDefault(id, List.of());
        for (int i = 0; i < steps.size(); i++) steps.get(i).run();
    }

    /** The ids of everything that the cards of these entries show. */
    public static Set<String> within(Collection<Entry> entries) {
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            ids.add(entry.id());
            entry.items().forEach(item -> ids.add(item.id()));
            entry.figures().forEach(figure -> figure.id().ifPresent(ids::add));
        }
        return ids;
    }

    /**
     * Gives the pseudo class {@code lit} to the nodes of these ids and takes it from all others.
     */
    public void light(Set<String> ids) {
        byPlace.forEach(
                (id, nodes) ->
                        nodes.forEach(n -> n.pseudoClassStateChanged(LIT, ids.contains(id))));
    }
}
