package org.quancheng.atlas.pack;

import org.quancheng.atlas.plan.fact.Text;

/**
 * Something wrong at one value of one dataset.
 *
 * @param pointer JSON pointer to the value
 * @param message one sentence that says what is wrong and what to do
 * @param remedy what is left out so that the rest can be shown
 */
public record Finding(String pointer, Text message, Remedy remedy) {
    /** What is left out of the plan because of a finding. */
    public enum Remedy {
        /** Nothing: the value is shown as it is. */
        KEEP,
        /** The value alone. */
        DROP_VALUE,
        /** The nearest list element that holds the value; the whole file where there is none. */
        DROP_ELEMENT
    }
}
