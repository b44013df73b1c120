package org.quancheng.atlas.pack;

import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.bind.Assembly;
import org.quancheng.atlas.pack.check.PackChecks;
import org.quancheng.atlas.pack.schema.Schemas;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;

import tools.jackson.databind.JsonNode;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            throw new UnreadablePack(
                    new Text(
                            "没有找到内容包「" + path + "」，请检查路径；内容包是一个含有 manifest.json 的文件夹。",
                            "There is no pack at \""
                                    + path
                                    + "\"; check the path. A pack is a folder with a"
                                    + " manifest.json."));
        }
        PackFolder folder = new PackFolder(path);
        Dataset manifest =
                folder.read(Kind.MANIFEST, "manifest.json")
                        .orElseThrow(() -> unusable(folder.problems()));
        schemas.check(manifest);
        PackChecks.manifest(manifest);
        Assembly.rehearse(manifest);
        if (manifest.isOut()) throw unusable(manifest.fatalProblems());

        List<Dataset> datasets = new ArrayList<>(List.of(manifest));
        datasets.addAll(open(folder, manifest));
        for (Dataset dataset : datasets.subList(1, datasets.size())) {
            schemas.check(dataset);
            Assembly.rehearse(dataset);
        }
        PackChecks.run(folder.path(), datasets);
        datasets.stream().filter(Dataset::isOut).forEach(PackReader::noteLoss);
        Stream<PackProblem> found = datasets.stream().flatMap(d -> d.problems().stream());
        return new Reading(
                Assembly.plan(datasets), Stream.concat(folder.problems().stream(), found).toList());
    }

    private static UnreadablePack unusable(List<PackProblem> problems) {
        PackProblem first = problems.stream().sorted().findFirst().orElseThrow();
        String zh = first.line() > 0 ? "（第 " + first.line() + " 行）" : "";
        String en = first.line() > 0 ? " (line " + first.line() + ")" : "";
        return new UnreadablePack(
                new Text(
                        "内容包的 manifest.json 不能用" + zh + "：" + first.message().zh(),
                        "The pack's manifest.json is unusable" + en + ": " + first.message().en()));
    }

    private static void noteLoss(Dataset dataset) {
        dataset.report(
                "",
                Remedy.KEEP,
                "因为本文件的问题，整个文件没有载入；请改正后重新打开。",
                "Because of this file's problems none of it was loaded; correct them and open the"
                        + " pack again.");
    }

    private static List<Dataset> open(PackFolder folder, Dataset manifest) {
        List<Dataset> datasets = new ArrayList<>();
        JsonNode files = manifest.root().path("files");
        for (Kind kind : Kind.values()) {
            if (kind == Kind.MANIFEST) continue;
            JsonNode named = files.path(kind.filesField());
            (named.isString() ? Stream.of(named) : named.valueStream())
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .distinct()
                    .forEach(name -> folder.read(kind, name).ifPresent(datasets::add));
        }
        return datasets;
    }
}
