package org.quancheng.atlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.basemap.Directories.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** However its directories are made, a file is opened with little memory and few reads. */
class PmIndexTest {
    private int reads;

    private static PmDirectory directory(List<Row> rows) throws UnreadableBaseMap {
        return PmDirectory.parse(Directories.bytes(rows));
    }

    /** A root that points to leaves, one for each thousand numbers. */
    private PmIndex index(int leaves, PmIndex.Leaves reader) throws UnreadableBaseMap {
        List<Row> root =
                IntStream.range(0, leaves).mapToObj(i -> new Row(i * 1000L, i, 9, 0)).toList();
        return new PmIndex(
                directory(root),
                place -> {
                    reads++;
                    return reader.read(place);
                });
    }

    @Test
    void samplingEndsThoughNoLeafHoldsAnything() throws Exception {
        PmIndex index = index(5000, place -> directory(List.of()));
        assertEquals(List.of(), index.first(8));
        assertTrue(reads <= 40, () -> reads + " leaves");
    }

    @Test
    void leavesThatPointToLeavesEnd() throws Exception {
        PmIndex index =
                index(
                        3000,
                        place ->
                                directory(
                                        List.of(
                                                new Row(place.number(), place.offset() + 7, 9, 0),
                                                new Row(place.number() + 1, 8, 9, 0))));
        assertEquals(List.of(), index.first(8));
        index.levels(level -> false);
        assertTrue(reads <= 400, () -> reads + " leaves");
    }

    @Test
    void fewEntriesAreKept() throws Exception {
        List<Row> full = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) full.add(new Row(i, i, 1, 1));
        PmDirectory large = directory(full);
        PmIndex index = index(40, place -> large);
        for (int i = 0; i < 40; i++) {
            assertTrue(index.find(i * 1000L + 7).isPresent());
            assertTrue(index.entries() <= 1 << 17, () -> index.entries() + " entries");
        }
        assertEquals(40, reads);
        index.find(39_007);
        index.find(38_007);
        assertEquals(40, reads, "the last ones are kept");
    }

    @Test
    void findsTheNextTileAcrossLeavesAndRuns() throws Exception {
        PmIndex index =
                index(
                        3,
                        place ->
                                directory(
                                        List.of(
                                                new Row(place.number(), 0, 5, 3),
                                                new Row(place.number() + 20, 5, 5, 1))));
        assertEquals(OptionalLong.of(1), index.next(1));
        assertEquals(OptionalLong.of(20), index.next(3));
        assertEquals(OptionalLong.of(1000), index.next(21));
        assertEquals(OptionalLong.of(2020), index.next(2003));
        assertEquals(OptionalLong.empty(), index.next(2021));
        assertEquals(List.of(0L, 5L, 0L), index.first(3).stream().map(e -> e.offset()).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4, 5, 20, 21, 1000, 123_456_789, (1L << 60) + 77})
    void aNumberIsOneTile(long number) {
        TileId tile = Hilbert.tile(number);
        assertTrue(tile.exists());
        assertEquals(number, Hilbert.number(tile));
    }
}
