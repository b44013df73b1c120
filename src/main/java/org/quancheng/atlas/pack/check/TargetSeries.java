package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import tools.jackson.databind.JsonNode;

/** The targets of an indicator move in its direction, and all in one manner. */
final class TargetSeries {
    private TargetSeries() {}

    static void check(Dataset dataset) {
        if (dataset.kind() != Kind.INDICATORS) return;
        for (Value list : dataset.values()) {
            if (!list.field().equals("targets") || !list.node().isArray()) continue;
            boolean down =
                    list.holder()
                            .map(h -> h.node().path("direction").asString("").equals("down"))
                            .orElse(false);
            int previous = -1;
            for (int i = 0; i < list.node().size(); i++) {
                if (!dataset.shows(list.pointer() + "/" + i)) continue;
                if (previous >= 0) compare(dataset, list, previous, i, down);
                previous = i;
            }
        }
    }

    private static void compare(Dataset dataset, Value list, int earlier, int later, boolean down) {
        JsonNode from = list.node().get(earlier);
        JsonNode to = list.node().get(later);
        String pointer = list.pointer() + "/" + later;
        if (from.has("relative") != to.has("relative")) {
            dataset.report(
                    pointer,
                    Remedy.KEEP,
                    "同一指标里绝对值和相对变化混用，无法比较，请统一写法。",
                    "One indicator mixes values and relative changes, which cannot be compared; use"
                            + " one of them.");
            return;
        }
        if (from.path("year").asInt(0) >= to.path("year").asInt(0)) return;
        double change = number(to) - number(from);
        if (down ? change > 0 : change < 0) {
            dataset.report(
                    pointer,
                    Remedy.KEEP,
                    "目标由 "
                            + shown(from)
                            + " 变为 "
                            + shown(to)
                            + "，与指标方向（"
                            + (down ? "下降" : "上升")
                            + "）相反，请核对数值或 direction。",
                    "The target goes from "
                            + shown(from)
                            + " to "
                            + shown(to)
                            + ", against the indicator's direction ("
                            + (down ? "down" : "up")
                            + "); check the value or direction.");
        }
    }

    private static double number(JsonNode target) {
        return target.has("relative")
                ? target.path("relative").path("changePercent").asDouble(0)
                : target.path("value").asDouble(0);
    }

    private static String shown(JsonNode target) {
        return target.has("relative")
                ? target.path("relative").path("changePercent").toString() + "%"
                : target.path("value").toString();
    }
}
