package org.quancheng.atlas.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quancheng.atlas.pack.Finding.Remedy;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out what is wrong, so that a pack with problems still opens with what is sound. */
final class Pruning {
    private Pruning() {}

    /** A copy of the dataset's tree without what its findings say to drop; empty when nothing sound is left. */
    static Optional<JsonNode> sound(Dataset dataset) {
        JsonNode tree = dataset.root().deepCopy();
        List<String> drops = new ArrayList<>();
        for (Finding finding : dataset.findings()) {
            if (finding.remedy() == Remedy.KEEP) continue;
            String pointer = finding.remedy() == Remedy.DROP_VALUE
                    ? finding.pointer()
                    : element(dataset.root(), finding.pointer());
            if (pointer.isEmpty()) return Optional.empty();
            drops.add(pointer);
        }
        // Later list elements first, so that the indices of earlier ones stay true.
        drops.stream().distinct().sorted(Comparator.comparing(Pruning::sortKey).reversed()).forEach(p -> drop(tree, p));
        return Optional.of(tree);
    }

    /** The pointer of the nearest list element at or above a value; empty where there is none. */
    private static String element(JsonNode root, String pointer) {
        for (String p = pointer; !p.isEmpty(); p = parent(p)) {
            if (root.at(JsonPointer.compile(parent(p))) instanceof ArrayNode list && isRecord(list)) return p;
        }
        return "";
    }

    /** Coordinates and the like are lists too, but not lists of things that can stand alone. */
    private static boolean isRecord(ArrayNode list) {
        return !list.isEmpty() && !list.get(0).isNumber() && !list.get(0).isArray();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Pads list indices, so that text order is list order. */
    private static String sortKey(String pointer) {
        StringBuilder key = new StringBuilder();
        for (String step : pointer.split("/")) {
            key.append('/').append(step.matches("\\d+") ? "0".repeat(Math.max(0, 9 - step.length())) + step : step);
        }
        return key.toString();
    }

    private static void drop(JsonNode tree, String pointer) {
        JsonNode parent = tree.at(JsonPointer.compile(parent(pointer)));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode list && Integer.parseInt(last) < list.size()) {
            list.remove(Integer.parseInt(last));
        } else if (parent instanceof ObjectNode object) {
            object.remove(last.replace("~1", "/").replace("~0", "~"));
        }
    }
}
