package org.quancheng.atlas.plan;

import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a subject covers on the ground, so that the map can light and frame it.
 *
 * @param shapes ids of district polygons and outlines
 * @param places ids of places
 */
public record Scope(Set<String> shapes, Set<String> places) {
    public Scope {
        shapes = Set.copyOf(shapes);
        places = Set.copyOf(places);
    }

    private static final Scope NONE = new Scope(Set.of(), Set.of());

    /** The scope of a subject; empty for what has no place on the ground. */
    public static Scope of(Plan plan, Subject subject) {
        return switch (subject.kind()) {
            case DISTRICT -> plan.district(subject.id()).map(d -> district(d)).orElse(NONE);
            case COMPARE ->
                    subject.sides().stream()
                            .flatMap(id -> plan.district(id).stream())
                            .map(Scope::district)
                            .reduce(NONE, Scope::and);
            case ELEMENT -> plan.element(subject.id()).map(Scope::element).orElse(NONE);
            case PLACE -> plan.place(subject.id()).map(p -> place(plan, p)).orElse(NONE);
            case THEME -> theme(plan, subject.id());
            case TASK -> task(plan, subject.id());
            case DOSSIER -> plan.dossier(subject.id()).map(d -> dossier(plan, d)).orElse(NONE);
            default -> NONE;
        };
    }

    private Scope and(Scope other) {
        Set<String> bothShapes = new HashSet<>(shapes);
        bothShapes.addAll(other.shapes);
        Set<String> bothPlaces = new HashSet<>(places);
        bothPlaces.addAll(other.places);
        return new Scope(bothShapes, bothPlaces);
    }

    /**
     * What statements name: their elements, districts and places, and the places of their items.
     */
    public static Scope of(Plan plan, List<Entry> entries) {
        Set<String> shapes = new LinkedHashSet<>();
        for (Entry entry : entries) {
            entry.elements().stream()
                    .flatMap(id -> plan.element(id).stream())
                    .forEach(element -> shapes.addAll(element(element).shapes()));
            entry.districts().stream()
                    .flatMap(id -> plan.district(id).stream())
                    .flatMap(district -> district.feature().stream())
                    .forEach(shapes::add);
        }
        return new Scope(shapes, placesOf(entries.stream()));
    }

    private static Scope district(District district) {
        return new Scope(
                district.feature().map(Set::of).orElse(Set.of()),
                placesOf(district.focus().stream()));
    }

    private static Scope element(Layout.Element element) {
        Set<String> shapes = new LinkedHashSet<>(element.tinted());
        shapes.addAll(element.outlines());
        if (shapes.isEmpty()) shapes.addAll(element.districts());
        Set<String> places = new HashSet<>(element.places());
        places.addAll(placesOf(element.entries().stream()));
        return new Scope(shapes, places);
    }

    private static Scope place(Plan plan, Place place) {
        boolean located = place.at().isPresent();
        Set<String> shapes =
                located
                        ? Set.of()
                        : place.district()
                                .flatMap(plan::district)
                                .flatMap(District::feature)
                                .map(Set::of)
                                .orElse(Set.of());
        return new Scope(shapes, located ? Set.of(place.id()) : Set.of());
    }

    private static Scope theme(Plan plan, String theme) {
        Set<String> shapes = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (District district : plan.districts()) {
            Stream<Entry> tagged =
                    district.focus().stream().filter(f -> f.themes().contains(theme));
            places.addAll(placesOf(tagged));
            if (district.focus().stream().anyMatch(f -> f.themes().contains(theme)))
                district.feature().ifPresent(shapes::add);
        }
        return new Scope(shapes, places);
    }

    private static Scope task(Plan plan, String id) {
        Set<String> shapes = new HashSet<>();
        Set<String> places = new HashSet<>();
        plan.task(id).stream()
                .flatMap(t -> t.parts().stream())
                .flatMap(p -> p.actions().stream())
                .forEach(
                        action -> {
                            action.districts()
                                    .forEach(
                                            d ->
                                                    plan.district(d)
                                                            .flatMap(District::feature)
                                                            .ifPresent(shapes::add));
                            places.addAll(placesOf(Stream.of(action)));
                        });
        return new Scope(shapes, places);
    }

    private static Scope dossier(Plan plan, Dossier dossier) {
        Scope base = dossier.element().flatMap(plan::element).map(Scope::element).orElse(NONE);
        Set<String> places = new HashSet<>(base.places());
        dossier.place().ifPresent(places::add);
        return new Scope(base.shapes(), places);
    }

    /** The places that entries and their items name. */
    private static Set<String> placesOf(Stream<Entry> entries) {
        Set<String> places = new HashSet<>();
        entries.forEach(
                entry -> {
                    places.addAll(entry.places());
                    entry.items().stream()
                            .map(Item::place)
                            .flatMap(Optional::stream)
                            .forEach(places::add);
                });
        return places;
    }

    /**
     * The box around the shapes; around the places where there is no shape; empty where there is
     * neither.
     */
    public Optional<Bounds> bounds(Plan plan) {
        Optional<Bounds> ofShapes =
                shapes.stream()
                        .flatMap(id -> plan.geo().shape(id).stream())
                        .map(f -> bounds(f.geometry().getEnvelopeInternal()))
                        .reduce(Bounds::union);
        return ofShapes.isPresent() ? ofShapes : places(plan).reduce(Bounds::union);
    }

    /** The box around the shapes and the places together; empty where there is neither. */
    public Optional<Bounds> reach(Plan plan) {
        return Stream.concat(bounds(plan).stream(), places(plan)).reduce(Bounds::union);
    }

    private Stream<Bounds> places(Plan plan) {
        return places.stream()
                .flatMap(id -> plan.place(id).stream())
                .flatMap(p -> p.at().stream())
                .map(Bounds::of);
    }

    private static Bounds bounds(Envelope e) {
        return new Bounds(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY());
    }
}
