package org.quancheng.atlas.pack.author;

import tools.jackson.databind.JsonNode;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON as the files of a pack are written by hand: two spaces, and what is short on one
 * line.
 */
final class PackStyle {
    private static final int LINE = 120;

    private final StringBuilder out = new StringBuilder();

    private PackStyle() {}

    static String of(JsonNode tree) {
        PackStyle style = new PackStyle();
        style.write(tree, 0, 0);
        return style.out.append('\n').toString();
    }

    /**
     * @param used characters before it on its line
     */
    private void write(JsonNode node, int depth, int used) {
        String line = oneLine(node);
        boolean fits = depth > 0 && used + line.length() <= LINE && depthOf(node) < 2;
        if (!node.isContainer() || node.isEmpty() || fits) {
            out.append(line);
            return;
        }
        boolean object = node.isObject();
        String indent = "  ".repeat(depth + 1);
        out.append(object ? "{" : "[");
        String comma = "\n";
        if (object) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String name = quoted(field.getKey()) + ": ";
                out.append(comma).append(indent).append(name);
                write(field.getValue(), depth + 1, indent.length() + name.length());
                comma = ",\n";
            }
        } else {
            for (JsonNode element : node) {
                out.append(comma).append(indent);
                write(element, depth + 1, indent.length());
                comma = ",\n";
            }
        }
        out.append('\n').append("  ".repeat(depth)).append(object ? "}" : "]");
    }

    /** How many containers stand in each other, without the values in the innermost. */
    private static int depthOf(JsonNode node) {
        int deepest = 0;
        for (JsonNode child : node)
            if (child.isContainer()) deepest = Math.max(deepest, 1 + depthOf(child));
        return deepest;
    }

    private static String oneLine(JsonNode node) {
        if (node.isEmpty() || !node.isContainer()) return node.toString();
        StringBuilder line = new StringBuilder();
        if (node.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                line.append(line.isEmpty() ? "{ " : ", ")
                        .append(quoted(field.getKey()))
                        .append(": ")
                        .append(oneLine(field.getValue()));
            }
            return line.append(" }").toString();
        }
        for (JsonNode element : node)
            line.append(line.isEmpty() ? "[" : ", ").append(oneLine(element));
        return line.append("]").toString();
    }

    private static String quoted(String name) {
        return tools.jackson.databind.node.StringNode.valueOf(name).toString();
    }
}
