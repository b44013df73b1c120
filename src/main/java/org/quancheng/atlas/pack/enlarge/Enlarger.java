package org.quancheng.atlas.pack.enlarge;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a pack like another one with many more vertices and places, to measure and to test how the
 * atlas bears content that grows. What it adds is noise and says nothing about the world.
 *
 * @param vertices how many times as many vertices
 * @param places how many places altogether; never fewer than the pack has
 */
public record Enlarger(int vertices, int places) {
    /**
     * Writes the enlarged pack; the same input gives the same output, byte for byte.
     *
     * @param from the folder of a sound pack
     * @param to a folder that does not exist or is empty
     * @throws FileAlreadyExistsException if something lies in {@code to}
     * @throws IOException if the one cannot be read or the other not be written
     */
    public void enlarge(Path from, Path to) throws IOException {
        copy(from, to);
        ObjectNode manifest = read(to.resolve("manifest.json"));
        JsonNode geometry = manifest.path("files").path("geometry");
        JsonNode placesFile = manifest.path("files").path("places");
        if (placesFile.isString()) {
            Path file = to.resolve(placesFile.asString());
            ObjectNode root = read(file);
            ArrayNode list = root.withArray("places");
            Path shapes = to.resolve(geometry.path("districts").asString());
            new MorePlaces(read(shapes)).fill(list, places);
            write(file, root);
        }
        List<JsonNode> names = geometry.valueStream().filter(JsonNode::isString).toList();
        for (JsonNode name : names) {
            Path file = to.resolve(name.asString());
            ObjectNode root = read(file);
            new MoreVertices(vertices).refine(root);
            write(file, root);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> found = Files.list(to)) {
                if (found.findAny().isPresent())
                    throw new FileAlreadyExistsException(to.toString());
            }
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
    }

    private static void write(Path file, JsonNode root) throws IOException {
        Files.writeString(file, JsonMapper.shared().writeValueAsString(root));
    }
}
