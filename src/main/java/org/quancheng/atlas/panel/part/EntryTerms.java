package org.quancheng.atlas.panel.part;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.panel.pane.Terms;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Role;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statement names, as chips by role, and what it touches besides: places, districts,
 * elements.
 */
final class EntryTerms {
    private final Parts parts;
    private final Chips chips;
    private final Entry entry;
    private final Set<Subject> known;
    private final Terms terms = new Terms();

    EntryTerms(Parts parts, Entry entry) {
        this.parts = parts;
        this.chips = new Chips(parts);
        this.entry = entry;
        this.known = known(parts);
        for (Role role : Role.values()) {
            List<Item> items = entry.items().stream().filter(i -> i.role() == role).toList();
            add("role." + role.name(), items.stream().map(chips::item));
            notes(items);
        }
        add(
                "card.places",
                besides(entry.places(), item -> item.place().stream(), Layout.Element::places)
                        .flatMap(id -> chips.place(id).stream()));
        add(
                "card.districts",
                besides(
                                entry.districts(),
                                item -> item.districts().stream(),
                                Layout.Element::districts)
                        .flatMap(id -> chips.district(id).stream()));
        add(
                "card.elements",
                entry.elements().stream()
                        .filter(id -> !known.contains(Subject.element(id)))
                        .flatMap(id -> parts.plan().element(id).stream())
                        .map(chips::element));
    }

    /**
     * The subject of the sheet and what its head tells already: the elements that a district
     * belongs to.
     */
    private static Set<Subject> known(Parts parts) {
        Subject here = parts.state().subject().get();
        Set<Subject> known = new HashSet<>(Set.of(here));
        if (here.kind() == Subject.Kind.DISTRICT) {
            parts.plan().elementsOf(here.id()).forEach(e -> known.add(Subject.element(e.id())));
        }
        return known;
    }

    /** The terms, if there are any. */
    Optional<Node> node() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms);
    }

    private void add(String term, Stream<Label> some) {
        List<Label> list = some.toList();
        if (list.isEmpty()) return;
        Label label = new Label(parts.words().text(term));
        label.getStyleClass().addAll("t13", "soft");
        terms.add(label, new Flow(6, 0, list));
    }

    /** Ids that the entry links and that neither its items nor the sheet around it show. */
    private Stream<String> besides(
            List<String> ids,
            Function<Item, Stream<String>> shown,
            Function<Layout.Element, List<String>> ofElement) {
        List<String> seen = entry.items().stream().flatMap(shown).toList();
        List<String> left =
                ids.stream()
                        .filter(
                                id ->
                                        !seen.contains(id)
                                                && known.stream().noneMatch(s -> s.id().equals(id)))
                        .toList();
        boolean all =
                known.stream()
                        .filter(s -> s.kind() == Subject.Kind.ELEMENT)
                        .flatMap(s -> parts.plan().element(s.id()).stream())
                        .anyMatch(e -> ofElement.apply(e).equals(left));
        return all ? Stream.empty() : left.stream();
    }

    /** What the source adds about named things, each note once for all that it is about. */
    private void notes(List<Item> items) {
        Map<Text, List<Item>> byNote = new LinkedHashMap<>();
        for (Item item : items) {
            item.note().ifPresent(n -> byNote.computeIfAbsent(n, k -> new ArrayList<>()).add(item));
        }
        byNote.forEach(
                (note, about) -> {
                    String names =
                            about.stream()
                                    .map(i -> parts.say(i.name()))
                                    .collect(Collectors.joining(parts.words().text("list.comma")));
                    Label line =
                            parts.paragraph(
                                    parts.words().text("card.about", names, parts.say(note)),
                                    "t13",
                                    "soft",
                                    "note");
                    terms.more(line);
                });
    }
}
