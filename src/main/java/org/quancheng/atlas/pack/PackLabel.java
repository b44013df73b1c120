package org.quancheng.atlas.pack;

import org.quancheng.atlas.plan.fact.Text;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a pack is, known without reading the pack. */
public record PackLabel(String id, String version, Text title) {
    /** Of a pack's folder; empty if its manifest does not say. */
    public static Optional<PackLabel> of(Path folder) {
        try {
            String text = Files.readString(folder.resolve("manifest.json"));
            JsonNode root = JsonMapper.shared().readTree(text.replaceFirst("^\uFEFF", ""));
            PackLabel label =
                    new PackLabel(
                            root.path("id").asString(""),
                            root.path("version").asString(""),
                            new Text(
                                    root.path("title").path("zh").asString(""),
                                    root.path("title").path("en").asString("")));
            return label.id.isEmpty() ? Optional.empty() : Optional.of(label);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
