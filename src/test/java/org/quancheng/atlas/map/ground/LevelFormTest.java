package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Plan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/** A level that was kept is the level that was made. */
class LevelFormTest {
    private static Level level;
    private static byte[] bytes;

    @BeforeAll
    static void make() throws Exception {
        Plan plan =
                new PackReader(Product.assets().resolve("schema"))
                        .read(Product.shippedPack())
                        .plan();
        Plane plane = Plane.around(plan.manifest().view().center());
        level = Level.build(plan.elements(), Shapes.of(plan.geo(), plane), 10);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LevelForm.write(level, new DataOutputStream(out));
        bytes = out.toByteArray();
    }

    @Test
    void everyShapeComesBack() throws IOException {
        Level read = LevelForm.read(ByteBuffer.wrap(bytes));
        same(level.districts(), read.districts());
        same(level.neighbours(), read.neighbours());
        same(level.rivers(), read.rivers());
        same(level.outlines(), read.outlines());
        same(level.areas(), read.areas());
        same(level.borders().shared(), read.borders().shared());
        same(level.borders().outer(), read.borders().outer());
        same(level.neighbourBorders().outer(), read.neighbourBorders().outer());
        assertEquals(level.glow().keySet(), read.glow().keySet());
        assertEquals(level.extent().getWidth(), read.extent().getWidth(), 0.01);
    }

    private static void same(Map<String, Geometry> made, Map<String, Geometry> read) {
        assertEquals(made.keySet(), read.keySet());
        made.forEach(
                (id, shape) ->
                        same(shape, read.getOrDefault(id, shape.getFactory().createPoint())));
    }

    /** To a hundredth of a pixel at the nearest zoom, 32 times that of the plane. */
    private static void same(Geometry made, Geometry read) {
        assertEquals(made.getNumPoints(), read.getNumPoints());
        for (int i = 0; i < made.getCoordinates().length; i++)
            assertEquals(0, made.getCoordinates()[i].distance(read.getCoordinates()[i]), 0.02 / 32);
    }

    @Test
    void whatIsNoLevelIsSaidToBeNone() {
        for (int length : new int[] {0, 3, 4, 40, bytes.length / 2, bytes.length - 1})
            assertThrows(
                    IOException.class,
                    () -> LevelForm.read(ByteBuffer.wrap(Arrays.copyOf(bytes, length))));
        byte[] other = bytes.clone();
        other[3]++;
        assertThrows(IOException.class, () -> LevelForm.read(ByteBuffer.wrap(other)));
    }
}
