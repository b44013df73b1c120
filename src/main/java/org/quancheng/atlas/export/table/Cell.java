package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.fact.Text;

/** One value of a table, kept as what it is until a file format writes it. */
public sealed interface Cell {
    /** Where there is no value. */
    Cell NOTHING = new Nothing();

    /** No value: not a zero, not an empty text. */
    record Nothing() implements Cell {}

    /** Words in both languages. */
    record Words(Text text) implements Cell {}

    /** A number exactly as the plan has it. */
    record Number(double value) implements Cell {}

    /** A year: a whole number that is never grouped. */
    record Year(int year) implements Cell {}

    /**
     * A date as exact as its source is.
     *
     * @param iso yyyy, yyyy-mm or yyyy-mm-dd
     */
    record Date(String iso) implements Cell {}

    /**
     * One of the sources, which has a row of its own in the table of sources.
     *
     * @param title what it is called
     */
    record Source(String id, Text title) implements Cell {}
}
