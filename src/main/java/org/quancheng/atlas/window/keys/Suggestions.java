package org.quancheng.atlas.window.keys;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.search.Group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person who does not know what to type may touch instead, chosen from the pack: its
 * elements, its districts, its stories, and those places that the map shows first.
 *
 * @param passage what of the subject's sheet is meant; empty: the whole
 */
record Suggestions(Text words, Subject subject, Optional<String> passage) {
    /** At most so many places, the first by rank. */
    private static final int PLACES = 6;

    /** Suggestions of one sort. */
    record Row(Group group, List<Suggestions> all) {}

    /** Rows in the order of what matters most; none is empty. */
    static List<Row> of(Plan plan) {
        List<Row> rows = new ArrayList<>();
        rows.add(
                new Row(
                        Group.STRUCTURE,
                        plan.elements().stream()
                                .map(e -> whole(e.label(), Subject.element(e.id())))
                                .toList()));
        rows.add(
                new Row(
                        Group.DISTRICTS,
                        plan.districts().stream()
                                .map(d -> whole(d.label(), Subject.district(d.id())))
                                .toList()));
        rows.add(
                new Row(
                        Group.STORIES,
                        plan.stories().stream()
                                .map(
                                        s ->
                                                new Suggestions(
                                                        s.title(),
                                                        Subject.of(Subject.Kind.STORIES),
                                                        Optional.of(s.id())))
                                .toList()));
        rows.add(new Row(Group.PLACES, places(plan)));
        return rows.stream().filter(row -> !row.all().isEmpty()).toList();
    }

    /**
     * The first places of the plan that are not the sites of an element, nor called like a
     * district, since those stand above.
     */
    private static List<Suggestions> places(Plan plan) {
        Set<String> sites =
                plan.elements().stream()
                        .map(Layout.Element::places)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        Set<Text> named =
                plan.districts().stream().map(District::label).collect(Collectors.toSet());
        return plan.places().stream()
                .filter(p -> !named.contains(p.mapLabel()))
                .filter(p -> !p.context() && p.at().isPresent() && !sites.contains(p.id()))
                .sorted(Comparator.comparingInt(Place::rank))
                .limit(PLACES)
                .map(p -> whole(p.mapLabel(), Subject.place(p.id())))
                .toList();
    }

    private static Suggestions whole(Text words, Subject subject) {
        return new Suggestions(words, subject, Optional.empty());
    }
}
