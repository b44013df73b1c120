package org.quancheng.atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** Lengths and areas against published values. */
class GeodesyTest {
    /**
     * The first two and the pole: examples of GeographicLib's manual; the third: Geoscience
     * Australia's.
     */
    @ParameterizedTest
    @CsvSource({
        "40.6, -73.8, 51.6, -0.5, 5551759.400, 0.001",
        "-41.32, 174.81, 40.96, -5.5, 19959679.267, 0.001",
        "-37.951033417, 144.424867889, -37.652821139, 143.926495528, 54972.271, 0.01",
        "0, 10, 90, 10, 10001965.729, 0.001"
    })
    void lengthsArePublishedOnes(
            double lat1, double lon1, double lat2, double lon2, double metres, double within) {
        LonLat a = new LonLat(lon1, lat1);
        LonLat b = new LonLat(lon2, lat2);
        assertEquals(metres, Geodesy.metres(a, b), within);
        assertEquals(metres, Geodesy.metres(b, a), within);
    }

    /** Antarctica of GeographicLib's manual: 13 662 703 680 020 m². */
    @Test
    void anAreaIsThePublishedOneWhicheverWayRound() {
        double[] degrees = {
            -63.1, -58, -72.9, -74, -71.9, -102, -74.9, -102, -74.3, -131, -77.5, -163, -77.4, 163,
            -71.7, 172, -65.9, 140, -65.7, 113, -66.6, 88, -66.9, 59, -69.8, 25, -70.0, -4, -71.0,
            -14, -77.3, -33, -77.9, -46, -74.7, -61
        };
        List<LonLat> ring =
                IntStream.range(0, degrees.length / 2)
                        .mapToObj(i -> new LonLat(degrees[2 * i + 1], degrees[2 * i]))
                        .toList();
        assertEquals(13_662_703_680_020.0, Geodesy.squareMetres(ring), 1);
        assertEquals(13_662_703_680_020.0, Geodesy.squareMetres(ring.reversed()), 1);
    }

    /** The pieces that are drawn never stray from the true line by what could be seen. */
    @Test
    void theDrawnLineIsTheTrueLine() {
        LonLat from = new LonLat(115.9, 37.7);
        LonLat to = new LonLat(118.5, 36);
        List<LonLat> line = Geodesy.line(from, to);
        assertEquals(from, line.getFirst());
        assertEquals(to, line.getLast());
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            double piece = Geodesy.metres(line.get(i - 1), line.get(i));
            assertTrue(piece <= 10_001, () -> piece + " m");
            sum += piece;
        }
        assertEquals(Geodesy.metres(from, to), sum, 0.001);
    }

    @Test
    void aRingThatCrossesItselfIsFound() {
        LonLat a = new LonLat(0, 0);
        LonLat b = new LonLat(1, 0);
        LonLat c = new LonLat(1, 1);
        LonLat d = new LonLat(0, 1);
        assertFalse(Geodesy.crosses(List.of(a, b, c, d)));
        assertTrue(Geodesy.crosses(List.of(a, c, b, d)));
        assertFalse(Geodesy.crosses(List.of(a, b)));
    }
}
