package org.quancheng.atlas.parcel;

/**
 * How much a parcel may hold: far more than any pack needs, and too little to fill a disk or a
 * memory.
 *
 * @param entries files
 * @param list bytes of the list of contents
 * @param file bytes of one file
 * @param total bytes of all files
 * @param ratio how many times larger a file may become as it is inflated
 */
public record Limits(int entries, int list, long file, long total, int ratio) {
    /**
     * A base map may have some gigabytes, and all stays below what asks for the 64-bit form of zip;
     * JSON shrinks to a twentieth, and a thousandfold, which is all that Deflate can do, is no
     * pack.
     */
    public static final Limits USUAL = new Limits(10_000, 4 << 20, 3L << 30, 3L << 30, 200);

    /** Too little for the ratio to mean anything: 1 MiB. */
    static final long SMALL = 1 << 20;
}
