package org.quancheng.atlas.export;

import org.quancheng.atlas.plan.fact.Text;

import java.util.concurrent.CancellationException;

/** Hears how far an export is, and stops it when the person cancels. */
@FunctionalInterface
public interface Steps {
    /** Nobody watches and nobody cancels. */
    Steps UNWATCHED = (done, of, what) -> {};

    /**
     * Asked before every step.
     *
     * @param done steps that are done
     * @param of how many there are; never 0
     * @param what is done next, for a person to read
     * @throws CancellationException if the person has cancelled; what was begun is to be closed
     */
    void at(int done, int of, Text what);

    /**
     * One of several equal parts of these steps, itself in steps.
     *
     * @param index of the part, from 0
     * @param parts how many there are
     */
    default Steps part(int index, int parts) {
        return (done, of, what) -> at(index * of + done, parts * of, what);
    }
}
