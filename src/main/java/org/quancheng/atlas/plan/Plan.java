package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.measure.Measure;
import org.quancheng.atlas.plan.measure.Measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * All that a pack says, immutable; datasets that a pack lacks or that could not be read are empty.
 */
public final class Plan {
    private final Content content;
    private final Statements statements;
    private final FutureTask<List<Measure>> measures;
    private final FutureTask<Map<String, Place>> places;

    /** The datasets of a plan. */
    public record Content(
            Manifest manifest,
            List<Source> sources,
            Optional<Layout> layout,
            List<District> districts,
            Optional<Indicators> indicators,
            Optional<Stages> stages,
            Optional<Strategy> strategy,
            Optional<Tasks> tasks,
            List<Dossier> dossiers,
            List<Place> places,
            List<Story> stories,
            List<Measure> measures,
            GeoLayers geo) {
        public Content {
            sources = Lists.copy(sources);
            districts = Lists.copy(districts);
            dossiers = Lists.copy(dossiers);
            places = Lists.copy(places);
            stories = Lists.copy(stories);
            measures = Lists.copy(measures);
        }
    }

    public Plan(Content content) {
        this.content = content;
        this.statements = Statements.of(this);
        this.measures = new FutureTask<>(() -> Measures.of(this, content.measures()));
        this.places = new FutureTask<>(() -> byId(content.places()));
    }

    private static Map<String, Place> byId(List<Place> places) {
        Map<String, Place> byId = HashMap.newHashMap(places.size());
        for (Place place : places) byId.putIfAbsent(place.id(), place);
        return byId;
    }

    /** The same plan with other stories. */
    public Plan telling(List<Story> stories) {
        Content c = content;
        return new Plan(
                new Content(
                        c.manifest,
                        c.sources,
                        c.layout,
                        c.districts,
                        c.indicators,
                        c.stages,
                        c.strategy,
                        c.tasks,
                        c.dossiers,
                        c.places,
                        stories,
                        c.measures,
                        c.geo));
    }

    /** All datasets together. */
    public Content content() {
        return content;
    }

    public Manifest manifest() {
        return content.manifest();
    }

    public List<Source> sources() {
        return content.sources();
    }

    public Optional<Layout> layout() {
        return content.layout();
    }

    public List<District> districts() {
        return content.districts();
    }

    public Optional<Indicators> indicators() {
        return content.indicators();
    }

    public Optional<Stages> stages() {
        return content.stages();
    }

    public Optional<Strategy> strategy() {
        return content.strategy();
    }

    public Optional<Tasks> tasks() {
        return content.tasks();
    }

    public List<Dossier> dossiers() {
        return content.dossiers();
    }

    public List<Place> places() {
        return content.places();
    }

    public List<Story> stories() {
        return content.stories();
    }

    public GeoLayers geo() {
        return content.geo();
    }

    /**
     * Every quantity by district: stated by the sources, drawn or counted; worked out when first
     * asked for. On any thread.
     */
    public List<Measure> measures() {
        return workedOut(measures);
    }

    /** What is worked out when it is first asked for, on whichever thread that is. */
    private static <T> T workedOut(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Every entry of the plan with its home. */
    public Statements statements() {
        return statements;
    }

    /** The elements of the layout; empty without one. */
    public List<Layout.Element> elements() {
        return layout().map(Layout::elements).orElse(List.of());
    }

    public Optional<Source> source(String id) {
        return sources().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<District> district(String id) {
        return districts().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    public Optional<Layout.Element> element(String id) {
        return elements().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(workedOut(places).get(id));
    }

    public Optional<Theme> theme(String id) {
        return manifest().themes().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<PlaceKind> placeKind(String id) {
        return manifest().placeKinds().stream().filter(k -> k.id().equals(id)).findFirst();
    }

    public Optional<Tasks.Task> task(String id) {
        return tasks().stream()
                .flatMap(t -> t.tasks().stream())
                .filter(t -> t.id().equals(id))
                .findFirst();
    }

    public Optional<Dossier> dossier(String id) {
        return dossiers().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    public Optional<Measure> measure(String id) {
        return measures().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The elements that a district is a member of. */
    public List<Layout.Element> elementsOf(String district) {
        return elements().stream().filter(e -> e.districts().contains(district)).toList();
    }

    /** Whether there is something to show for a subject. */
    public boolean has(Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case ELEMENT -> element(id).isPresent();
            case DISTRICT -> district(id).isPresent();
            case PLACE -> place(id).isPresent();
            case COMPARE ->
                    subject.sides().stream().distinct().filter(s -> district(s).isPresent()).count()
                            == 2;
            case THEME -> theme(id).isPresent();
            case TASK -> task(id).isPresent();
            case DOSSIER -> dossier(id).isPresent();
            case INDICATORS -> indicators().isPresent();
            case STAGES -> stages().isPresent();
            case STRATEGY -> strategy().isPresent();
            case TASKS -> tasks().isPresent();
            default -> true;
        };
    }
}
