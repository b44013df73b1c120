package org.quancheng.atlas.pack;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/**
 * One value of a dataset as a check meets it.
 *
 * @param pointer JSON pointer to it
 * @param field the name of the nearest field it belongs to; empty for the root
 * @param holder the object or list around it; empty for the root
 */
public record Value(String pointer, String field, JsonNode node, Optional<Value> holder) {
    static Value root(JsonNode node) {
        return new Value("", "", node, Optional.empty());
    }

    Value member(String name, JsonNode member) {
        return new Value(pointer + "/" + escaped(name), name, member, Optional.of(this));
    }

    Value element(int index, JsonNode element) {
        return new Value(pointer + "/" + index, field, element, Optional.of(this));
    }

    /** A field's name as a step of a JSON pointer (RFC 6901). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** How many steps it lies below the root. */
    public int depth() {
        return holder.map(h -> h.depth() + 1).orElse(0);
    }

    /** Whether the object or list around it belongs to a field of this name. */
    public boolean isIn(String name) {
        return holder.filter(h -> h.field.equals(name)).isPresent();
    }
}
