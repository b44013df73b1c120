package org.quancheng.atlas.pack.author;

import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.pack.StoryFile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of story files in a pack's manifest. */
final class PackList {
    static final String MANIFEST = "manifest.json";

    /** Where a new story of a pack is put. */
    static final String FOLDER = "stories";

    private static final String FIELD = "stories";

    private final Path pack;
    private final Disk disk;

    PackList(Path pack, Disk disk) {
        this.pack = pack;
        this.disk = disk;
    }

    /** The file of a story, if the manifest names one. */
    Optional<String> nameOf(String story) {
        return names().stream()
                .filter(
                        name ->
                                StoryFile.tree(pack, name)
                                        .filter(t -> t.path("id").asString("").equals(story))
                                        .isPresent())
                .findFirst();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        StoryFile.tree(pack, MANIFEST)
                .ifPresent(
                        tree ->
                                tree.path("files")
                                        .path(FIELD)
                                        .valueStream()
                                        .filter(JsonNode::isString)
                                        .forEach(n -> names.add(n.asString())));
        return names;
    }

    /**
     * @throws IOException if the manifest cannot be written; it is as it was
     */
    void add(String name) throws IOException {
        List<String> next = names();
        if (next.contains(name)) return;
        next.add(name);
        write(next);
    }

    /**
     * @throws IOException if the manifest cannot be written; it is as it was
     */
    void remove(String name) throws IOException {
        List<String> next = names();
        next.removeIf(name::equals);
        write(next);
    }

    private void write(List<String> names) throws IOException {
        JsonNode tree =
                StoryFile.tree(pack, MANIFEST)
                        .orElseThrow(() -> new IOException(MANIFEST + " cannot be read"));
        if (!(tree.path("files") instanceof ObjectNode files))
            throw new IOException(MANIFEST + " has no list of files");
        ArrayNode list = files.putArray(FIELD);
        names.forEach(list::add);
        byte[] text = PackStyle.of(tree).getBytes(StandardCharsets.UTF_8);
        SafeFile.replace(pack.resolve(MANIFEST), text, disk);
    }
}
