package org.quancheng.atlas.pack.enlarge;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Breaks every edge of a GeoJSON file into small, slightly shaken ones. An edge is shaken alike in
 * whichever direction it runs, so that borders that were shared stay shared.
 *
 * @param times how many edges become of one
 */
record MoreVertices(int times) {
    /** How far points leave their edge, as a share of a small edge's length. */
    private static final double SHAKEN = 0.08;

    private static final double DECIMALS = 1e7;

    void refine(ObjectNode collection) {
        for (JsonNode feature : collection.path("features")) {
            ObjectNode geometry = (ObjectNode) feature.path("geometry");
            geometry.set("coordinates", refined((ArrayNode) geometry.path("coordinates")));
        }
    }

    /** A line, or lists of lists of lines. */
    private ArrayNode refined(ArrayNode node) {
        ArrayNode result = node.arrayNode();
        if (node.isEmpty() || node.get(0).isNumber()) return node;
        if (!node.get(0).get(0).isNumber()) {
            for (JsonNode child : node) result.add(refined((ArrayNode) child));
            return result;
        }
        for (int i = 0; i + 1 < node.size(); i++) {
            result.add(node.get(i));
            between(
                    node.get(i).get(0).asDouble(),
                    node.get(i).get(1).asDouble(),
                    node.get(i + 1).get(0).asDouble(),
                    node.get(i + 1).get(1).asDouble(),
                    result);
        }
        result.add(node.get(node.size() - 1));
        return result;
    }

    private void between(double ax, double ay, double bx, double by, ArrayNode into) {
        boolean forwards = ax < bx || ax == bx && ay < by;
        double dx = forwards ? bx - ax : ax - bx;
        double dy = forwards ? by - ay : ay - by;
        long seed = Double.doubleToLongBits(forwards ? ax : bx) * 31;
        seed = (seed + Double.doubleToLongBits(forwards ? ay : by)) * 31 + times;
        for (int step = 1; step < times; step++) {
            int i = forwards ? step : times - step;
            double along = (double) i / times;
            double off = (noise(seed + i) - 0.5) * SHAKEN / times;
            into.addArray()
                    .add(round((forwards ? ax : bx) + dx * along - dy * off))
                    .add(round((forwards ? ay : by) + dy * along + dx * off));
        }
    }

    private static double round(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }

    /** A number from 0 to 1 that looks random: the finaliser of Steele and others' SplitMix64. */
    private static double noise(long seed) {
        long z = seed * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
