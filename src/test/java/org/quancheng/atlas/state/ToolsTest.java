package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.LonLat;

import java.util.List;

/** What a person does with the measuring tool, step by step. */
class ToolsTest {
    private static final LonLat A = new LonLat(117, 36);
    private static final LonLat B = new LonLat(117.1, 36);
    private static final LonLat C = new LonLat(117.1, 36.1);
    private static final LonLat D = new LonLat(117, 36.1);

    private final Tools tools = new Tools();

    @BeforeEach
    void takeItOut() {
        tools.setMeasuring(true);
    }

    private Measurement now() {
        return tools.measurement().get();
    }

    private void set(LonLat... points) {
        for (LonLat point : points) tools.add(point);
    }

    @Test
    void aLineGrowsPointByPointAndBack() {
        set(A, B, B, C);
        assertEquals(List.of(A, B, C), now().points(), "the same point twice is one");
        assertEquals(2, now().legs().size());
        assertTrue(now().squareMetres().isEmpty());
        tools.removeLast();
        assertEquals(List.of(A, B), now().points());
        tools.removeLast();
        tools.removeLast();
        tools.removeLast();
        assertEquals(Measurement.NONE, now());
    }

    @Test
    void onePointIsNothingToEndAndTwoEncloseNothing() {
        set(A);
        tools.finish();
        assertFalse(now().done());
        set(B);
        tools.close();
        assertFalse(now().closed());
        tools.finish();
        assertTrue(now().done());
    }

    @Test
    void closingAddsTheLegHomeAndTheArea() {
        set(A, B, C, D);
        double open = now().metres();
        tools.close();
        assertEquals(4, now().legs().size());
        assertTrue(now().metres() > open);
        // A tenth of a degree each way at 36° is about 9.0 by 11.1 km.
        assertEquals(100e6, now().squareMetres().orElseThrow(), 1e6);
        tools.removeLast();
        assertFalse(now().closed());
        assertEquals(4, now().points().size());
    }

    @Test
    void aCrossingShapeHasNoAreaUntilItIsPulledApart() {
        set(A, C, B, D);
        tools.close();
        assertTrue(now().crosses());
        assertTrue(now().squareMetres().isEmpty());
        tools.move(1, B);
        tools.move(2, C);
        assertFalse(now().crosses());
        assertTrue(now().squareMetres().isPresent());
        tools.move(9, A);
        assertEquals(4, now().points().size());
    }

    @Test
    void afterTheEndTheNextPointBeginsAnew() {
        set(A, B);
        tools.finish();
        set(C);
        assertEquals(List.of(C), now().points());
        assertFalse(now().done());
    }

    @Test
    void puttingItAwayForgets() {
        set(A, B);
        tools.setMeasuring(false);
        assertEquals(Measurement.NONE, now());
        set(A);
        assertEquals(Measurement.NONE, now(), "nothing is set while it is away");
    }
}
