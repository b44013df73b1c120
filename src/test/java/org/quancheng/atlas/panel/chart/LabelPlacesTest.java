package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quancheng.atlas.panel.chart.LabelPlaces.Box;
import org.quancheng.atlas.panel.chart.LabelPlaces.Point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class LabelPlacesTest {
    private static final double W = 300;
    private static final double H = 110;
    private static final double R = 7;

    static Stream<Arguments> paths() {
        return Stream.of(
                Arguments.of("one point", new double[] {80}, 40, 1),
                Arguments.of("two points", new double[] {80, 82}, 40, 2),
                Arguments.of("rising, flattening", new double[] {80.5, 82, 82.5}, 44, 3),
                Arguments.of("rising, steepening", new double[] {7, 10, 15}, 44, 3),
                Arguments.of("falling", new double[] {9.5, 9, 8.5}, 44, 3),
                Arguments.of("all equal", new double[] {100, 100, 100}, 50, 3),
                Arguments.of("huge", new double[] {1e9, 1.6e9, 2e9}, 96, 3),
                Arguments.of("tiny", new double[] {0.01, 0.02, 0.01}, 40, 3),
                Arguments.of("four", new double[] {1, 9, 2, 8}, 50, 4),
                Arguments.of("twelve", new double[] {1, 5, 2, 8, 3, 9, 4, 7, 1, 6, 2, 8}, 40, 6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void valuesMeetNeitherOneAnotherNorAMark(
            String name, double[] values, double width, int atLeast) {
        Axis y = Axis.over(values, H - 32, 32);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(
                    new Point(
                            values.length == 1 ? W / 2 : 36 + (W - 72) * i / (values.length - 1),
                            y.at(values[i])));
        }
        LabelPlaces places = new LabelPlaces(W, H, points);
        points.forEach(p -> places.mark(p, R));
        List<Box> boxes =
                points.stream().flatMap(p -> places.place(p, R, width, 24).stream()).toList();
        assertTrue(boxes.size() >= atLeast, () -> boxes.size() + " of " + Arrays.toString(values));
        for (Box box : boxes) {
            assertTrue(
                    box.x() >= -0.1
                            && box.x() + box.w() <= W + 0.1
                            && box.y() >= -0.1
                            && box.y() + box.h() <= H);
            for (Box other : boxes) assertFalse(box != other && box.meets(other));
            for (Point p : points) {
                assertFalse(box.meets(new Box(p.x() - R, p.y() - R, 2 * R, 2 * R)));
            }
        }
    }

    @Test
    void aLabelKeepsClearOfTheLineWhereItCan() {
        List<Point> valley = List.of(new Point(0, 40), new Point(150, 60), new Point(300, 0));
        LabelPlaces places = new LabelPlaces(W, H, valley);
        valley.forEach(p -> places.mark(p, R));
        assertEquals(60 + R + 4, places.place(valley.get(1), R, 60, 24).orElseThrow().y());
    }

    @Test
    void saysSoWhenThereIsNoRoom() {
        LabelPlaces places = new LabelPlaces(20, 20, List.of());
        assertTrue(places.place(new Point(10, 10), R, 40, 24).isEmpty());
    }
}
