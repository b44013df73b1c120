package org.quancheng.atlas.map.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.map.ground.MemoryShelf;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where names stand in shapes, from one start to the next. */
class LabelPointsTest {
    @TempDir private Path folder;

    private final MemoryShelf shelf = new MemoryShelf();
    private Plane plane;
    private Feature first;
    private Feature second;

    @BeforeEach
    void read() throws UnreadablePack {
        MiniTown.copyTo(folder);
        Plan plan = MiniTown.reader().read(folder).plan();
        plane = Plane.around(plan.manifest().view().center());
        first = plan.geo().shape("shangpo").orElseThrow();
        second = plan.geo().shape("hewan").orElseThrow();
    }

    private LabelPoints points() {
        return new LabelPoints(plane, shelf);
    }

    /** The left third of the first shape: its middle is out of view. */
    private Envelope edge() {
        Envelope whole = plane.of(first.geometry()).getEnvelopeInternal();
        return new Envelope(
                whole.getMinX(),
                whole.getMinX() + whole.getWidth() / 3,
                whole.getMinY(),
                whole.getMaxY());
    }

    @Test
    void theNextStartFindsThemWhereTheyWere() {
        LabelPoints points = points();
        LabelPoints.LabelPoint whole = points.of(first);
        LabelPoints.LabelPoint part = points.of(first, edge(), List.of(second));
        assertNotEquals(whole, part);
        points.keep();

        byte[] kept = shelf.kept.get("label-points");
        LabelPoints next = points();
        assertEquals(whole, next.of(first));
        assertEquals(part, next.of(first, edge(), List.of(second)));
        next.keep();
        assertArrayEquals(kept, shelf.kept.get("label-points"));
    }

    @Test
    void viewsThatAreNotAskedForAgainAreForgotten() {
        LabelPoints points = points();
        points.of(first, edge(), List.of());
        points.keep();
        int before = shelf.kept.get("label-points").length;

        LabelPoints next = points();
        next.of(second);
        next.keep();
        assertTrue(shelf.kept.get("label-points").length < before + 64);
        assertTrue(
                !new String(shelf.kept.get("label-points"), StandardCharsets.ISO_8859_1)
                        .contains(" in "));
    }

    @Test
    void afterTheBeginningNothingMoreIsKept() {
        LabelPoints points = points();
        points.keep();
        points.of(first);
        points.keep();
        assertTrue(shelf.kept.isEmpty());
    }

    @Test
    void aFileOfAnotherMakeIsReplaced() {
        shelf.kept.put("label-points", new byte[] {0, 0, 0, 9, 1});
        LabelPoints points = points();
        LabelPoints.LabelPoint whole = points.of(first);
        points.keep();
        shelf.kept.replaceAll((name, bytes) -> bytes.clone());
        assertEquals(whole, points().of(first));
        assertTrue(shelf.kept.get("label-points").length > 5);
    }

    /**
     * A yard of ten metres, a wall, and a dot: each has a name, and the rest of the map has too.
     */
    @ParameterizedTest
    @ValueSource(doubles = {10, 0.5, 0})
    void shapesTooSmallForAnyDetailHaveAMiddle(double metres) {
        LonLat centre = plane.at(3, 4);
        double width = metres / 111_000;
        Geometry yard =
                new GeometryFactory()
                        .toGeometry(
                                new Envelope(
                                        centre.lon(),
                                        centre.lon() + width,
                                        centre.lat(),
                                        centre.lat() + 1e-4));
        Geometry flat = yard.getDimension() == 2 ? yard : ring(yard.getCoordinates());
        Feature small =
                new Feature(
                        "small",
                        new Text("小院", "Yard"),
                        Feature.Quality.surveyed,
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        flat);
        LabelPoints.LabelPoint point = points().of(small);
        Envelope box = plane.of(flat).getEnvelopeInternal();
        box.expandBy(1e-6);
        assertTrue(box.contains(point.center()), point::toString);
        assertTrue(point.radius() >= 0 && point.radius() < 0.25, point::toString);
    }

    private static Geometry ring(Coordinate[] line) {
        return new GeometryFactory()
                .createPolygon(new Coordinate[] {line[0], line[1], line[0], line[0]});
    }
}
