package org.quancheng.atlas.pack;

import org.quancheng.atlas.plan.GeoLayers;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.SourceRef;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Walks every record of a plan: what is in it, what it refers to, and whether that is there. */
final class PlanWalk {
    private final Plan plan;

    /**
     * How many there are of each kind of record, for example {@code Place} or {@code
     * Layout.Element}.
     */
    final TreeMap<String, Integer> tally = new TreeMap<>();

    /** References that name nothing, with the way to them. */
    final List<String> dangling = new ArrayList<>();

    /** Components that are null, which no record may have. */
    final List<String> nulls = new ArrayList<>();

    PlanWalk(Plan plan) {
        this.plan = plan;
        walk("manifest", "", plan.manifest());
        walk("sources", "", plan.sources());
        walk("layout", "", plan.layout());
        walk("district files", "", plan.districts());
        walk("indicators", "", plan.indicators());
        walk("stages", "", plan.stages());
        walk("strategy", "", plan.strategy());
        walk("tasks", "", plan.tasks());
        walk("dossiers", "", plan.dossiers());
        walk("place file", "", plan.places());
        walk("stories", "", plan.stories());
        walk("geo", "", plan.geo());
    }

    private void walk(String way, String name, Object value) {
        switch (value) {
            case null -> nulls.add(way);
            case Optional<?> optional -> optional.ifPresent(v -> walk(way, name, v));
            case List<?> list -> list.forEach(v -> walk(way, name, v));
            case Subject subject -> refer(way, subject.toString(), plan.has(subject));
            case String id -> reference(way, name, id);
            case Record record -> walk(way, record);
            default -> {}
        }
    }

    private void walk(String way, Record record) {
        String kind = record.getClass().getName().replaceAll(".*\\.", "").replace('$', '.');
        if (!kind.equals("Text")) tally.merge(kind, 1, Integer::sum);
        if (record instanceof SourceRef source) {
            refer(way, "source " + source.id(), plan.source(source.id()).isPresent());
        }
        if (record instanceof Place place && place.at().isPresent())
            tally.merge("located", 1, Integer::sum);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                boolean layers = record instanceof GeoLayers;
                boolean own = record instanceof SourceRef || record instanceof Subject;
                if (!own)
                    walk(way + "/" + component.getName(), layers ? "" : component.getName(), value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void reference(String way, String name, String id) {
        Optional<Boolean> found =
                switch (name) {
                    case "district", "districts", "tinted" -> Optional.of(isDistrict(id));
                    case "place", "places", "seat" -> Optional.of(isPlace(id));
                    case "element", "elements" -> Optional.of(isElement(id));
                    case "themes" -> Optional.of(plan.theme(id).isPresent());
                    case "kind" -> Optional.of(plan.placeKind(id).isPresent());
                    case "domain" ->
                            Optional.of(
                                    any(
                                            plan.stages().map(Stages::domains),
                                            d -> d.id().equals(id)));
                    case "category" ->
                            Optional.of(
                                    any(
                                            plan.indicators().map(Indicators::classes),
                                            c -> c.id().equals(id)));
                    case "feature" -> Optional.of(plan.geo().shape(id).isPresent());
                    case "outlines" ->
                            Optional.of(
                                    plan.geo().outlines().stream()
                                            .anyMatch(f -> f.id().equals(id)));
                    case "lit" ->
                            Optional.of(
                                    isDistrict(id)
                                            || isPlace(id)
                                            || isElement(id)
                                            || isFeature(id));
                    case "layers" ->
                            Optional.of(
                                    plan.manifest().layers().stream()
                                            .anyMatch(l -> l.id().equals(id)));
                    default -> Optional.empty();
                };
        found.ifPresent(f -> refer(way, id, f));
    }

    private void refer(String way, String id, boolean found) {
        tally.merge("reference", 1, Integer::sum);
        if (!found) dangling.add(way + ": " + id);
    }

    private boolean isDistrict(String id) {
        return plan.district(id).isPresent();
    }

    private boolean isPlace(String id) {
        return plan.place(id).isPresent();
    }

    private boolean isElement(String id) {
        return plan.element(id).isPresent();
    }

    private boolean isFeature(String id) {
        GeoLayers geo = plan.geo();
        return List.of(geo.districts(), geo.outlines(), geo.rivers(), geo.neighbours()).stream()
                .flatMap(List::stream)
                .anyMatch(f -> f.id().equals(id));
    }

    private static <T> boolean any(Optional<List<T>> list, Predicate<T> test) {
        return list.stream().flatMap(List::stream).anyMatch(test);
    }
}
