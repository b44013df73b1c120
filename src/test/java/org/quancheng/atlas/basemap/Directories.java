package org.quancheng.atlas.basemap;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes directories of PMTiles as the specification says (PMTiles 3, chapter 4.2). */
final class Directories {
    private Directories() {}

    /** An entry; a run of 0 for a leaf. */
    record Row(long number, long offset, int length, long run) {}

    static byte[] bytes(List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, rows.size());
        long last = 0;
        for (Row row : rows) {
            write(out, row.number() - last);
            last = row.number();
        }
        rows.forEach(row -> write(out, row.run()));
        rows.forEach(row -> write(out, row.length()));
        rows.forEach(row -> write(out, row.offset() + 1));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>= 7;
        }
        out.write((int) rest);
    }
}
