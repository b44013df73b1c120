package org.quancheng.atlas.pack;

import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.bind.Assembly;
import org.quancheng.atlas.pack.schema.Schemas;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.Story;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One story as it stands in a file.
 *
 * @param tree all of the file, known and unknown; empty where it is no JSON
 * @param story what is sound of it; empty where nothing is
 * @param problems what was found wrong
 */
public record StoryFile(
        Optional<JsonNode> tree, Optional<Story> story, List<PackProblem> problems) {
    /**
     * Reads a file without a look at it: what it holds and nothing of whether that is right.
     *
     * @param folder the folder that it must lie in
     * @param name its path inside the folder with forward slashes
     */
    public static Optional<JsonNode> tree(Path folder, String name) {
        return new PackFolder(folder).read(Kind.STORY, name).map(Dataset::root);
    }

    /** Reads and checks a file. */
    public static StoryFile read(Schemas schemas, Path folder, String name) {
        PackFolder files = new PackFolder(folder);
        Optional<Dataset> read = files.read(Kind.STORY, name);
        read.ifPresent(schemas::check);
        read.ifPresent(Assembly::rehearse);
        return new StoryFile(
                read.map(Dataset::root),
                read.flatMap(Assembly::story),
                Stream.concat(
                                files.problems().stream(),
                                read.stream().flatMap(d -> d.problems().stream()))
                        .toList());
    }
}
