package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Levels as bytes, big-endian: coordinates are floats, which a plane unit of one pixel at zoom 10
 * leaves exact to a hundredth of a pixel at zoom 15.
 */
final class LevelForm {
    /** Changes with the form. */
    private static final int VERSION = 1;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private LevelForm() {}

    /** Writes a level. */
    static void write(Level level, DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        named(level.districts(), out);
        named(level.neighbours(), out);
        named(level.rivers(), out);
        named(level.outlines(), out);
        shape(level.borders().shared(), out);
        shape(level.borders().outer(), out);
        shape(level.neighbourBorders().shared(), out);
        shape(level.neighbourBorders().outer(), out);
        named(level.areas(), out);
        out.writeInt(level.glow().size());
        for (Map.Entry<String, List<Geometry>> bands : level.glow().entrySet()) {
            text(bands.getKey(), out);
            out.writeInt(bands.getValue().size());
            for (Geometry band : bands.getValue()) shape(band, out);
        }
    }

    private static void named(Map<String, Geometry> shapes, DataOutputStream out)
            throws IOException {
        out.writeInt(shapes.size());
        for (Map.Entry<String, Geometry> shape : shapes.entrySet()) {
            text(shape.getKey(), out);
            shape(shape.getValue(), out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void shape(Geometry shape, DataOutputStream out) throws IOException {
        out.writeInt(shape.getNumGeometries());
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            switch (shape.getGeometryN(i)) {
                case Polygon p -> {
                    out.writeInt(p.isEmpty() ? 0 : 1 + p.getNumInteriorRing());
                    if (p.isEmpty()) continue;
                    line(p.getExteriorRing(), out);
                    for (int h = 0; h < p.getNumInteriorRing(); h++)
                        line(p.getInteriorRingN(h), out);
                }
                case LineString l -> {
                    out.writeInt(-1);
                    line(l, out);
                }
                case Geometry other -> out.writeInt(0);
            }
        }
    }

    private static void line(LineString line, DataOutputStream out) throws IOException {
        Coordinate[] points = line.getCoordinates();
        out.writeInt(points.length);
        for (Coordinate p : points) {
            out.writeFloat((float) p.x);
            out.writeFloat((float) p.y);
        }
    }

    /**
     * Reads a level.
     *
     * @throws IOException if these are not the bytes of one
     */
    static Level read(ByteBuffer in) throws IOException {
        try {
            if (in.getInt() != VERSION) throw new IOException("another form");
            Map<String, Geometry> districts = named(in);
            Map<String, Geometry> neighbours = named(in);
            Map<String, Geometry> rivers = named(in);
            Map<String, Geometry> outlines = named(in);
            Borders borders = new Borders(shape(in), shape(in));
            Borders outer = new Borders(shape(in), shape(in));
            Map<String, Geometry> areas = named(in);
            Map<String, List<Geometry>> glow = new LinkedHashMap<>();
            for (int n = in.getInt(); n > 0; n--) {
                String id = text(in);
                List<Geometry> bands = new ArrayList<>();
                for (int k = in.getInt(); k > 0; k--) bands.add(shape(in));
                glow.put(id, List.copyOf(bands));
            }
            return new Level(
                    districts,
                    neighbours,
                    rivers,
                    outlines,
                    borders,
                    outer,
                    Level.extent(neighbours),
                    areas,
                    glow);
        } catch (RuntimeException e) {
            throw new IOException("not a level", e);
        }
    }

    private static Map<String, Geometry> named(ByteBuffer in) {
        Map<String, Geometry> shapes = new LinkedHashMap<>();
        for (int n = in.getInt(); n > 0; n--) {
            String id = text(in);
            shapes.put(id, shape(in));
        }
        return shapes;
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Geometry shape(ByteBuffer in) {
        List<Polygon> polygons = new ArrayList<>();
        List<LineString> lines = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            int rings = in.getInt();
            if (rings < 0) {
                lines.add(FACTORY.createLineString(points(in)));
            } else if (rings > 0) {
                LinearRing shell = FACTORY.createLinearRing(points(in));
                LinearRing[] holes = new LinearRing[rings - 1];
                for (int h = 0; h < holes.length; h++)
                    holes[h] = FACTORY.createLinearRing(points(in));
                polygons.add(FACTORY.createPolygon(shell, holes));
            }
        }
        return lines.isEmpty()
                ? FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new))
                : FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    private static Coordinate[] points(ByteBuffer in) {
        Coordinate[] points = new Coordinate[in.getInt()];
        for (int i = 0; i < points.length; i++)
            points[i] = new Coordinate(in.getFloat(), in.getFloat());
        return points;
    }
}
