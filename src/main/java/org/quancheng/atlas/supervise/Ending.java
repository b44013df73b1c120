package org.quancheng.atlas.supervise;

/** How a watched window came to its end. */
public enum Ending {
    /** Somebody who may has left it. */
    LEFT,
    /** Somebody who may wants it to start afresh. */
    AGAIN,
    /** It failed. */
    FAILED
}
