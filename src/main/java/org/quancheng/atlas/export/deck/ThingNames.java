package org.quancheng.atlas.export.deck;

import org.quancheng.atlas.map.ground.Flat;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.Optional;
import java.util.stream.Stream;

/** What the things of a map are called in the list of a slide's objects. */
record ThingNames(Plan plan, Words words) {
    /** A thing that lies flat: its name in the plan, and which part of its drawing it is. */
    String of(Flat flat) {
        String sort = flat.sort();
        if (flat.planId().isEmpty()) return words.text("office.part." + sort);
        String name = named(flat.planId());
        return sort.equals("district") || sort.equals("neighbour") || sort.equals("river")
                ? name
                : words.text("office.part-of", name, words.text("office.part." + sort));
    }

    /** A sign by its id, which ends in an id of the plan. */
    String ofSign(String id) {
        return named(id.substring(id.indexOf('/') + 1));
    }

    private String named(String id) {
        return Stream.of(
                        plan.districts().stream()
                                .filter(
                                        d ->
                                                d.id().equals(id)
                                                        || d.feature()
                                                                .filter(id::equals)
                                                                .isPresent())
                                .map(District::name)
                                .findFirst(),
                        plan.element(id).map(Layout.Element::name),
                        plan.place(id).map(Place::name),
                        features().filter(f -> f.id().equals(id)).map(Feature::name).findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::say)
                .orElse(id);
    }

    private Stream<Feature> features() {
        return Stream.of(
                        plan.geo().districts(),
                        plan.geo().neighbours(),
                        plan.geo().rivers(),
                        plan.geo().outlines())
                .flatMap(java.util.List::stream);
    }

    private String say(Text text) {
        return text.in(words.language());
    }
}
