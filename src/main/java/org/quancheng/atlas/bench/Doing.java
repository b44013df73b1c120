package org.quancheng.atlas.bench;

/** What goes on while a leg is run. */
@FunctionalInterface
interface Doing {
    /**
     * Brings it to where it is at a moment.
     *
     * @param seconds since the leg began
     */
    void at(double seconds);

    /** Seconds that it takes once through, without which it is not whole; 0: any time will do. */
    default double round() {
        return 0;
    }

    /** Leaves all as it was at the beginning. */
    default void end() {}
}
