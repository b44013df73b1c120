package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/**
 * A figure or statement that names no source, neither itself nor anything around it, is not shown.
 */
final class MissingSources {
    private MissingSources() {}

    static void check(Dataset dataset) {
        if (dataset.kind() == Kind.MANIFEST || dataset.kind() == Kind.GEOMETRY) return;
        for (Value value : dataset.values()) {
            if (!dataset.shows(value.pointer())) continue;
            boolean figure = isFigure(value);
            if ((figure || isStatement(value)) && !hasSource(dataset, value)) {
                dataset.report(
                        value.pointer(),
                        Remedy.DROP_ELEMENT,
                        "这" + (figure ? "个数值" : "一条") + "没有出处，所在的各层也没有；请补上 source。",
                        "This "
                                + (figure ? "figure" : "statement")
                                + " has no source and nothing around it has one; please add"
                                + " source.");
            }
        }
    }

    private static boolean isFigure(Value value) {
        JsonNode node = value.node();
        return node.has("value")
                        && (node.has("unit") || node.has("asOf") || node.has("date"))
                        && value.field().matches("figures|points|actual")
                || value.field().equals("values") && node.has("district");
    }

    /** An entry has a title, an item a role. */
    private static boolean isStatement(Value value) {
        return switch (value.field()) {
            case "entries", "focus", "goals", "actions", "events", "items" ->
                    value.node().isObject();
            default -> false;
        };
    }

    private static boolean hasSource(Dataset dataset, Value value) {
        for (Optional<Value> at = Optional.of(value); at.isPresent(); at = at.get().holder()) {
            if (at.get().node().has("source") && dataset.shows(at.get().pointer() + "/source"))
                return true;
        }
        return false;
    }
}
