package org.quancheng.atlas.pack.schema;

import org.quancheng.atlas.pack.Value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Numbers so large that no plan means them; the schema validator fails on some of them instead of
 * telling.
 */
final class HugeNumbers {
    /** From here on doubles skip integers: 2^53. */
    private static final double LARGEST = 0x1p53;

    private HugeNumbers() {}

    /** Whether there is one in a tree; few trees have, and those need not be copied. */
    static boolean isIn(JsonNode node) {
        if (node.isNumber()) return isHuge(node);
        for (JsonNode child : node) {
            if (isIn(child)) return true;
        }
        return false;
    }

    /** Puts zero for each of them in a tree that it may change, and gives its pointer. */
    static void replace(JsonNode node, String pointer, Consumer<String> found) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String at = pointer + "/" + Value.escaped(field.getKey());
                if (isHuge(field.getValue())) {
                    found.accept(at);
                    object.put(field.getKey(), 0);
                } else {
                    replace(field.getValue(), at, found);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String at = pointer + "/" + i;
                if (isHuge(list.get(i))) {
                    found.accept(at);
                    list.set(i, 0);
                } else {
                    replace(list.get(i), at, found);
                }
            }
        }
    }

    private static boolean isHuge(JsonNode node) {
        return node.isBigInteger() || node.isNumber() && !(Math.abs(node.doubleValue()) < LARGEST);
    }
}
