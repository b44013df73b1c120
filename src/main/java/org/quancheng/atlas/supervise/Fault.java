package org.quancheng.atlas.supervise;

/** What can be wrong with a watched window; the names stand in the diary and in status files. */
public enum Fault {
    /** The process ended by itself, or was killed. */
    ENDED,
    /** The system could not start it, such as when it has no memory left. */
    NOT_STARTED,
    /** It was started and never said anything. */
    NEVER_BEGAN,
    /** Its thread, or the whole process, no longer answers. */
    HANGS,
    /** Its thread answers, but nothing is drawn any more. */
    BLANK,
    /** It holds more memory than it may. */
    TOO_LARGE
}
