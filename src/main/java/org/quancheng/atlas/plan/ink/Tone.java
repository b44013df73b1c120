package org.quancheng.atlas.plan.ink;

import java.util.Locale;

/** The colours of ink, named by what they are for; each theme has its own shade of each. */
public enum Tone {
    /** What must not be missed. */
    ALERT,
    /** What grows or is done. */
    GOOD,
    /** What is added or asked. */
    NOTE,
    /** Black on light, white on dark. */
    PLAIN;

    /** As it is written in style classes and ids. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
