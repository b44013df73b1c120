package org.quancheng.atlas.pack.bind;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.GeoLayers;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Strategy;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.measure.Measure;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts the sound parts of all datasets together to a plan. */
public final class Assembly {
    private Assembly() {}

    /**
     * Binds a dataset once for trial, so that one that no record can hold is left out before others
     * refer to it.
     */
    public static void rehearse(Dataset dataset) {
        try {
            dataset.sound().ifPresent(tree -> record(dataset.kind(), tree));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            dataset.report(
                    "",
                    Remedy.DROP_ELEMENT,
                    "这个文件的内容无法使用，请对照 schema 检查。",
                    "The content of this file cannot be used; please compare it with its schema.");
        }
    }

    private static Object record(Kind kind, JsonNode tree) {
        handDown(kind, tree);
        return switch (kind) {
            case MANIFEST -> manifest(tree);
            case SOURCES -> sources(tree);
            case LAYOUT -> Binding.bind(tree, Layout.class);
            case DISTRICT -> Binding.bind(tree, District.class);
            case INDICATORS -> Binding.bind(tree, Indicators.class);
            case STAGES -> Binding.bind(tree, Stages.class);
            case STRATEGY -> Binding.bind(tree, Strategy.class);
            case TASKS -> Binding.bind(tree, Tasks.class);
            case DOSSIER -> Binding.bind(tree, Dossier.class);
            case PLACES -> places(tree);
            case MEASURES -> measures(tree);
            case STORY -> Binding.bind(tree, Story.class);
            // The check of shapes looks at each geometry by itself.
            case GEOMETRY -> attribution(tree);
        };
    }

    /** The plan of checked datasets, of which the first is the manifest. */
    public static Plan plan(List<Dataset> datasets) {
        return new Plan(
                new Plan.Content(
                        all(datasets, Kind.MANIFEST, Assembly::manifest).getFirst(),
                        one(datasets, Kind.SOURCES, Assembly::sources).orElse(List.of()),
                        one(datasets, Kind.LAYOUT, t -> Binding.bind(t, Layout.class)),
                        all(datasets, Kind.DISTRICT, t -> Binding.bind(t, District.class)),
                        one(datasets, Kind.INDICATORS, t -> Binding.bind(t, Indicators.class)),
                        one(datasets, Kind.STAGES, t -> Binding.bind(t, Stages.class)),
                        one(datasets, Kind.STRATEGY, t -> Binding.bind(t, Strategy.class)),
                        one(datasets, Kind.TASKS, t -> Binding.bind(t, Tasks.class)),
                        all(datasets, Kind.DOSSIER, t -> Binding.bind(t, Dossier.class)),
                        one(datasets, Kind.PLACES, Assembly::places).orElse(List.of()),
                        all(datasets, Kind.STORY, t -> Binding.bind(t, Story.class)),
                        one(datasets, Kind.MEASURES, Assembly::measures).orElse(List.of()),
                        geo(datasets)));
    }

    /** What is sound of a story; empty if nothing is. */
    public static Optional<Story> story(Dataset dataset) {
        return one(List.of(dataset), Kind.STORY, t -> Binding.bind(t, Story.class));
    }

    private static Manifest manifest(JsonNode tree) {
        if (tree instanceof ObjectNode object && !object.has("mapApproval"))
            object.put("mapApproval", "");
        return Binding.bind(tree, Manifest.class);
    }

    private static List<Source> sources(JsonNode tree) {
        return List.of(Binding.bind(tree.path("sources"), Source[].class));
    }

    private static List<Place> places(JsonNode tree) {
        return List.of(Binding.bind(tree.path("places"), Place[].class));
    }

    /**
     * What a pack states comes from its sources; a date counts for all values without their own.
     */
    private static List<Measure> measures(JsonNode tree) {
        for (JsonNode measure : tree.path("measures")) {
            if (measure instanceof ObjectNode object)
                object.put("basis", Measure.Basis.STATED.name());
            for (JsonNode value : measure.path("values"))
                if (value instanceof ObjectNode object && !object.has("asOf"))
                    object.set("asOf", measure.path("asOf"));
        }
        return List.of(Binding.bind(tree.path("measures"), Measure[].class));
    }

    private static Optional<Text> attribution(JsonNode tree) {
        return tree.has("attribution")
                ? Optional.of(Binding.bind(tree.path("attribution"), Text.class))
                : Optional.empty();
    }

    private static GeoLayers geo(List<Dataset> datasets) {
        return new GeoLayers(
                layer("districts", datasets),
                layer("neighbours", datasets),
                layer("rivers", datasets),
                layer("outlines", datasets),
                all(datasets, Kind.GEOMETRY, Assembly::attribution).stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    private static List<Feature> layer(String layer, List<Dataset> datasets) {
        String path = datasets.getFirst().root().at("/files/geometry/" + layer).asString("");
        List<Dataset> files = datasets.stream().filter(d -> d.path().equals(path)).toList();
        return one(files, Kind.GEOMETRY, GeoJson::features).orElse(List.of());
    }

    /** Features have no source of their own. */
    private static void handDown(Kind kind, JsonNode tree) {
        if (kind != Kind.GEOMETRY) SourceInheritance.handDown(tree);
    }

    private static <T> Optional<T> one(
            List<Dataset> datasets, Kind kind, Function<JsonNode, T> binder) {
        return all(datasets, kind, binder).stream().findFirst();
    }

    private static <T> List<T> all(
            List<Dataset> datasets, Kind kind, Function<JsonNode, T> binder) {
        return datasets.stream()
                .filter(d -> d.kind() == kind)
                .flatMap(d -> d.sound().stream())
                .peek(tree -> handDown(kind, tree))
                .map(binder)
                .toList();
    }
}
