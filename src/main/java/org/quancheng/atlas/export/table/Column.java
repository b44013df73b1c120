package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.fact.Text;

/**
 * A column of a table.
 *
 * @param id stable, names its heading among the words
 */
public record Column(String id, Type type) {
    /** What all values of a column are. */
    public enum Type {
        /** A few words. */
        NAME,
        /** Sentences. */
        PROSE,
        NUMBER,
        /** Degrees of longitude or latitude, WGS-84. */
        DEGREES,
        YEAR,
        DATE,
        SOURCE
    }

    /** What stands above it. */
    public Text heading() {
        return Phrases.of("table.column." + id);
    }
}
