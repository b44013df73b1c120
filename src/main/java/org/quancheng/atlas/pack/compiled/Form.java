package org.quancheng.atlas.pack.compiled;

import java.io.IOException;

/**
 * How values of one type are written and read. The types themselves say it: records component by
 * component, so that a new component needs no line here.
 */
interface Form<T> {
    void write(T value, Out out) throws IOException;

    /**
     * @throws RuntimeException if no value of this form stands there
     */
    T read(In in);

    /** The form of a record type and all it holds. */
    static <T extends Record> Form<T> of(Class<T> type) {
        return new Forms().record(type);
    }
}
