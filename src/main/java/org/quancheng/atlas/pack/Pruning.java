package org.quancheng.atlas.pack;

import org.quancheng.atlas.pack.Finding.Remedy;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Leaves out what is wrong, so that a pack with problems still opens with what is sound. */
final class Pruning {
    /** Lists of numbers; none of their elements can be left out alone. */
    private static final Pattern POSITIONS =
            Pattern.compile("/(coordinates|at|center|ink/\\d+/points)(/|$)");

    private Pruning() {}

    /** What is left out for a finding: a JSON pointer, empty for the whole tree. */
    static String target(JsonNode root, String pointer, Remedy remedy) {
        return remedy == Remedy.DROP_VALUE ? pointer : element(root, pointer);
    }

    /** The pointer of the nearest list element at or above a value; empty where there is none. */
    private static String element(JsonNode root, String pointer) {
        for (String p = pointer; !p.isEmpty(); p = parent(p)) {
            if (root.at(JsonPointer.compile(parent(p))).isArray() && !isPosition(p)) return p;
        }
        return "";
    }

    private static boolean isPosition(String pointer) {
        return POSITIONS.matcher(pointer).find();
    }

    /** The pointer without its last step. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** A copy of a tree without the values at some pointers. */
    static JsonNode without(JsonNode root, Collection<String> pointers) {
        JsonNode tree = root.deepCopy();
        // Later list elements first, so that the indices of earlier ones stay true.
        pointers.stream()
                .sorted(Comparator.comparing(Pruning::sortKey).reversed())
                .forEach(p -> drop(tree, p));
        return tree;
    }

    /** Pads list indices, so that text order is list order. */
    private static String sortKey(String pointer) {
        StringBuilder key = new StringBuilder();
        for (String step : pointer.split("/")) {
            key.append('/').append(isIndex(step) ? "0".repeat(9 - step.length()) + step : step);
        }
        return key.toString();
    }

    private static boolean isIndex(String step) {
        return step.matches("\\d{1,9}");
    }

    private static void drop(JsonNode tree, String pointer) {
        JsonNode parent = tree.at(JsonPointer.compile(parent(pointer)));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode list
                && isIndex(last)
                && Integer.parseInt(last) < list.size()) {
            list.remove(Integer.parseInt(last));
        } else if (parent instanceof ObjectNode object) {
            object.remove(last.replace("~1", "/").replace("~0", "~"));
        }
    }
}
