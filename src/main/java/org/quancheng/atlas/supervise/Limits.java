package org.quancheng.atlas.supervise;

import java.time.Duration;

/**
 * What a watched window may do.
 *
 * @param begin how long it may take to its first picture
 * @param silence how long it may answer nothing or draw nothing
 * @param memory bytes that it may hold; while a visitor uses it, a quarter more
 */
public record Limits(Duration begin, Duration silence, long memory) {
    /** Bytes in a megabyte. */
    public static final long MEGABYTE = 1 << 20;

    /**
     * Two minutes for a slow machine to start, twenty seconds for one that stutters.
     *
     * @param megabytes of 1,048,576 bytes
     */
    public static Limits ofMemory(long megabytes) {
        return new Limits(Duration.ofMinutes(2), Duration.ofSeconds(20), megabytes * MEGABYTE);
    }
}
