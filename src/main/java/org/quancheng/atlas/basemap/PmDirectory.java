package org.quancheng.atlas.basemap;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One directory of a PMTiles file: entries sorted by tile number, in columns of variable-length
 * integers (PMTiles 3, chapter 4.2).
 */
final class PmDirectory {
    /**
     * Where something lies.
     *
     * @param offset in the section of tiles, or of leaves
     * @param run how many tiles share it; 0 for a leaf directory
     */
    record Entry(long number, long offset, int length, long run) {
        /** The number behind its last tile. */
        long end() {
            return number + run;
        }
    }

    private final long[] numbers;
    private final long[] runs;
    private final long[] lengths;
    private final long[] offsets;

    private PmDirectory(long[] numbers, long[] runs, long[] lengths, long[] offsets) {
        this.numbers = numbers;
        this.runs = runs;
        this.lengths = lengths;
        this.offsets = offsets;
    }

    /**
     * Reads an uncompressed directory.
     *
     * @throws UnreadableBaseMap if it is damaged
     */
    static PmDirectory parse(byte[] bytes) throws UnreadableBaseMap {
        Reader reader = new Reader(bytes);
        long count = reader.next();
        // Each entry takes at least four bytes, so a count beyond that is damage, not a wish.
        if (count < 0 || count > bytes.length / 4) throw Refusal.DAMAGED.made();
        int n = (int) count;
        long[] numbers = reader.column(n);
        for (int i = 1; i < n; i++) {
            numbers[i] += numbers[i - 1];
            if (numbers[i] <= numbers[i - 1]) throw Refusal.DAMAGED.made();
        }
        long[] runs = reader.column(n);
        long[] lengths = reader.column(n);
        long[] offsets = reader.column(n);
        for (int i = 0; i < n; i++) {
            // 0: directly behind the entry before; else one more than the offset.
            if (offsets[i] > 0) offsets[i]--;
            else if (i > 0) offsets[i] = offsets[i - 1] + lengths[i - 1];
            else throw Refusal.DAMAGED.made();
            if (lengths[i] <= 0 || lengths[i] > Integer.MAX_VALUE || offsets[i] < 0)
                throw Refusal.DAMAGED.made();
        }
        return new PmDirectory(numbers, runs, lengths, offsets);
    }

    int size() {
        return numbers.length;
    }

    /** The first number of an entry that begins behind a number; empty behind the last. */
    OptionalLong after(long number) {
        int at = Arrays.binarySearch(numbers, number);
        int i = at >= 0 ? at + 1 : -at - 1;
        return i < numbers.length ? OptionalLong.of(numbers[i]) : OptionalLong.empty();
    }

    private Entry entry(int i) {
        return new Entry(numbers[i], offsets[i], (int) lengths[i], runs[i]);
    }

    /** The entry that holds a tile's number, or the leaf that would. */
    Optional<Entry> find(long number) {
        int at = Arrays.binarySearch(numbers, number);
        int i = at >= 0 ? at : -at - 2;
        if (i < 0) return Optional.empty();
        boolean holds = runs[i] == 0 || number - numbers[i] < runs[i];
        return holds ? Optional.of(entry(i)) : Optional.empty();
    }

    /**
     * Unsigned integers of seven bits a byte, the lowest first; the top bit says that more come.
     */
    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        long next() throws UnreadableBaseMap {
            long value = 0;
            for (int shift = 0; shift < 63; shift += 7) {
                if (at >= bytes.length) throw Refusal.DAMAGED.made();
                byte b = bytes[at++];
                value |= (b & 0x7FL) << shift;
                if (b >= 0) return value;
            }
            throw Refusal.DAMAGED.made();
        }

        long[] column(int n) throws UnreadableBaseMap {
            long[] values = new long[n];
            for (int i = 0; i < n; i++) values[i] = next();
            return values;
        }
    }
}
