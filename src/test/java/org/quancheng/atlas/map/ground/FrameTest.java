package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class FrameTest {
    private static final Frame FRAME = new Frame(10, 1, 5, 7, 40, 30);

    /** Together with what is copied, the strips cover every pixel once. */
    @ParameterizedTest
    @CsvSource({"5,7", "0,0", "20,20", "-10,12", "5,-9", "44,36", "45,7", "500,500", "-500,7"})
    void stripsAndCopyFillAFrameExactly(long left, long top) {
        Frame known = new Frame(10, 1, left, top, 40, 30);
        int[] ones = new int[40 * 30];
        Arrays.fill(ones, 1);
        int[] sum = new int[40 * 30];
        known.copy(ones, FRAME, sum);
        for (Frame strip : FRAME.without(known)) {
            int[] part = new int[strip.width() * strip.height()];
            Arrays.fill(part, 1);
            int[] painted = new int[sum.length];
            strip.copy(part, FRAME, painted);
            for (int i = 0; i < sum.length; i++) sum[i] += painted[i];
        }
        int[] expected = new int[sum.length];
        Arrays.fill(expected, 1);
        assertArrayEquals(expected, sum);
    }

    @Test
    void holdsOnlyWhatLiesWhollyInsideAtItsOwnZoom() {
        assertTrue(FRAME.holds(FRAME));
        assertTrue(FRAME.grown(1, 0).holds(FRAME));
        assertFalse(FRAME.holds(FRAME.grown(0, 1)));
        assertFalse(FRAME.grown(9, 9).holds(new Frame(10.1, 1, 10, 10, 5, 5)));
        assertFalse(FRAME.grown(9, 9).holds(new Frame(10, 2, 10, 10, 5, 5)));
    }

    @Test
    void aBoxOfThePlaneComesBack() {
        Frame around = Frame.around(FRAME.box(), 10, 1);
        assertTrue(around.holds(FRAME));
        assertTrue(around.width() <= FRAME.width() + 1 && around.height() <= FRAME.height() + 1);
    }
}
