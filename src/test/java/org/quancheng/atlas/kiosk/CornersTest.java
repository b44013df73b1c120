package org.quancheng.atlas.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

/** The gesture that calls the caretaker's page. */
class CornersTest {
    /** Touches at 1 = top left, 2 = top right, 3 = bottom right, 4 = bottom left, 0 = elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "1234, 1, true",
        "1234, 3.9, true",
        "1234, 4.5, false",
        "4321, 1, false",
        "1243, 1, false",
        "10234, 1, false",
        "11234, 1, true",
        "2341, 1, false",
        "23411234, 1, true",
        "1212341234, 1, true",
        "123, 1, false",
        "0000, 1, false",
    })
    void takesAllFourClockwiseWithoutAnotherTouchInTime(
            String touches, double apart, boolean asked) {
        for (double[] size : new double[][] {{1920, 1080}, {1080, 1920}, {3840, 2160}}) {
            Clockwork clock = new Clockwork();
            Corners corners = new Corners(clock);
            boolean called = false;
            for (char touch : touches.toCharArray()) {
                clock.pass(apart);
                double x = touch == '1' || touch == '4' ? 3 : size[0] - 4;
                double y = touch == '1' || touch == '2' ? 5 : size[1] - 2;
                if (touch == '0') x = size[0] / 2;
                called |= corners.press(x, y, size[0], size[1]);
            }
            assertEquals(asked, called, touches);
        }
    }

    /** A hundred thousand touches of children anywhere on the glass never call it. */
    @Test
    void isNotMadeByChance() {
        Random children = new Random(5);
        Clockwork clock = new Clockwork();
        Corners corners = new Corners(clock);
        int calls = 0;
        for (int i = 0; i < 100_000; i++) {
            clock.pass(0.4);
            if (corners.press(
                    children.nextDouble() * 1920, children.nextDouble() * 1080, 1920, 1080))
                calls++;
        }
        assertEquals(0, calls);
    }
}
