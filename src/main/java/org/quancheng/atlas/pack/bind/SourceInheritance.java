package org.quancheng.atlas.pack.bind;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/**
 * A source counts for everything inside the object that carries it: hands it down to what has none
 * of its own.
 */
final class SourceInheritance {
    private SourceInheritance() {}

    /** Writes the inherited source into every object with an id or a value below {@code node}. */
    static void handDown(JsonNode node) {
        handDown(node, null);
    }

    private static void handDown(JsonNode node, @Nullable JsonNode inherited) {
        JsonNode source = inherited;
        if (node instanceof ObjectNode object) {
            if (object.has("source")) {
                source = object.get("source");
            } else if (inherited != null && (object.has("id") || object.has("value"))) {
                object.set("source", inherited);
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!field.getKey().equals("source")) handDown(field.getValue(), source);
            }
        } else {
            for (JsonNode child : node) handDown(child, source);
        }
    }
}
