package org.quancheng.atlas.pack;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.check.PackChecks;
import org.quancheng.atlas.plan.*;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a pack from disk into a plan: schema, cross-checks, then what is sound. */
public final class PackReader {
    private final Schemas schemas;

    /**
     * @param schemaFolder the folder with the JSON Schemas
     * @throws UncheckedIOException if it cannot be read
     */
    public PackReader(Path schemaFolder) {
        schemas = new Schemas(schemaFolder);
    }

    /**
     * A pack as far as it is sound.
     *
     * @param problems sorted by file and line
     */
    public record Reading(Plan plan, List<PackProblem> problems) {
        public Reading {
            problems = problems.stream().sorted().distinct().toList();
        }
    }

    /**
     * Reads a pack.
     *
     * @param path the pack's folder
     * @throws UnreadablePack if there is no pack there or its manifest is unusable
     */
    public Reading read(Path path) throws UnreadablePack {
        if (!Files.isDirectory(path)) {
            throw new UnreadablePack(new Text(
                    "没有找到内容包「" + path + "」，请检查路径；内容包是一个含有 manifest.json 的文件夹。",
                    "There is no pack at \"" + path + "\"; check the path. A pack is a folder with a manifest.json."));
        }
        PackFolder folder = new PackFolder(path);
        Dataset manifest = folder.read(Kind.MANIFEST, "manifest.json").orElseThrow(() -> unusable(folder.problems()));
        schemas.check(manifest);
        Optional<JsonNode> soundManifest = Pruning.sound(manifest);
        if (soundManifest.isEmpty()) throw unusable(manifest.problems());

        List<Dataset> datasets = new ArrayList<>(List.of(manifest));
        datasets.addAll(open(folder, soundManifest.get().path("files")));
        datasets.stream().skip(1).forEach(schemas::check);
        PackChecks.run(folder.path(), datasets);
        Plan plan = assemble(soundManifest.get(), datasets);
        return new Reading(
                plan,
                Stream.concat(folder.problems().stream(), datasets.stream().flatMap(d -> d.problems().stream()))
                        .toList());
    }

    private static UnreadablePack unusable(List<PackProblem> problems) {
        String first = problems.stream().findFirst().map(p -> p.line() > 0 ? "（第 " + p.line() + " 行）" : "").orElse("");
        String zh = problems.stream().findFirst().map(p -> p.message().zh()).orElse("");
        String en = problems.stream().findFirst().map(p -> p.message().en()).orElse("");
        return new UnreadablePack(new Text("内容包的 manifest.json 不能用" + first + "：" + zh, "The pack's manifest.json is unusable: " + en));
    }

    private static List<Dataset> open(PackFolder folder, JsonNode files) {
        List<Dataset> datasets = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind == Kind.MANIFEST) continue;
            names(files, kind).forEach(name -> folder.read(kind, name).ifPresent(datasets::add));
        }
        return datasets;
    }

    /** The files of one kind that a manifest names. */
    private static Stream<String> names(JsonNode files, Kind kind) {
        JsonNode named = switch (kind) {
            case DISTRICT -> files.path("districts");
            case DOSSIER -> files.path("dossiers");
            case STORY -> files.path("stories");
            default -> files.path(kind.name().toLowerCase(java.util.Locale.ROOT));
        };
        if (named.isString()) return Stream.of(named.asString());
        return named.valueStream().filter(JsonNode::isString).map(JsonNode::asString).distinct();
    }

    private static Plan assemble(JsonNode manifestTree, List<Dataset> datasets) {
        Manifest manifest = Binding.bind(manifestTree, Manifest.class);
        return new Plan(new Plan.Content(
                manifest,
                one(datasets, Kind.SOURCES, t -> List.of(Binding.bind(t.path("sources"), Source[].class)))
                        .orElse(List.of()),
                one(datasets, Kind.LAYOUT, t -> Binding.bind(t, Layout.class)),
                many(datasets, Kind.DISTRICT, t -> Binding.bind(t, District.class)),
                one(datasets, Kind.INDICATORS, t -> Binding.bind(t, Indicators.class)),
                one(datasets, Kind.STAGES, t -> Binding.bind(t, Stages.class)),
                one(datasets, Kind.STRATEGY, t -> Binding.bind(t, Strategy.class)),
                one(datasets, Kind.TASKS, t -> Binding.bind(t, Tasks.class)),
                many(datasets, Kind.DOSSIER, t -> Binding.bind(t, Dossier.class)),
                one(datasets, Kind.PLACES, t -> List.of(Binding.bind(t.path("places"), Place[].class)))
                        .orElse(List.of()),
                many(datasets, Kind.STORY, t -> Binding.bind(t, Story.class)),
                geo(manifestTree.path("files").path("geometry"), datasets)));
    }

    private static GeoLayers geo(JsonNode names, List<Dataset> datasets) {
        return new GeoLayers(
                layer(names, "districts", datasets),
                layer(names, "neighbours", datasets),
                layer(names, "rivers", datasets),
                layer(names, "outlines", datasets),
                datasets.stream()
                        .filter(d -> d.kind() == Kind.GEOMETRY && d.root().path("attribution").isObject())
                        .map(d -> Binding.bind(d.root().path("attribution"), Text.class))
                        .distinct()
                        .toList());
    }

    private static List<Feature> layer(JsonNode names, String layer, List<Dataset> datasets) {
        String path = names.path(layer).asString("");
        return datasets.stream()
                .filter(d -> d.kind() == Kind.GEOMETRY && d.path().equals(path))
                .flatMap(d -> bound(d, GeoJson::features).stream())
                .flatMap(List::stream)
                .toList();
    }

    private static <T> Optional<T> one(List<Dataset> datasets, Kind kind, Function<JsonNode, T> binder) {
        return many(datasets, kind, binder).stream().findFirst();
    }

    private static <T> List<T> many(List<Dataset> datasets, Kind kind, Function<JsonNode, T> binder) {
        return datasets.stream()
                .filter(d -> d.kind() == kind)
                .flatMap(d -> bound(d, binder).stream())
                .toList();
    }

    /** The sound part of a dataset as a record; what slips through every check is noted, never thrown. */
    private static <T> Optional<T> bound(Dataset dataset, Function<JsonNode, T> binder) {
        Optional<JsonNode> sound = Pruning.sound(dataset);
        if (sound.isEmpty()) return Optional.empty();
        SourceInheritance.handDown(sound.get());
        try {
            return Optional.of(binder.apply(sound.get()));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            dataset.report("", Remedy.KEEP, "这个文件的内容无法使用，请对照 schema 检查。", "The content of this file cannot be used; please compare it with its schema.");
            return Optional.empty();
        }
    }
}
