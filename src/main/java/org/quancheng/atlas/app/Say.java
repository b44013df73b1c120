package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.fact.Text;

/** Sentences for the person at the command line. */
final class Say {
    /** Exit code for something that cannot be read or is not understood. */
    static final int CANNOT = 2;

    private Say() {}

    /** Prints a problem in the person's language and answers the exit code. */
    static int problem(ViewOptions options, Text sentence) {
        System.err.println(sentence.in(options.language()));
        return CANNOT;
    }
}
