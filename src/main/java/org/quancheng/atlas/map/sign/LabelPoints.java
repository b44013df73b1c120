package org.quancheng.atlas.map.sign;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Feature;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The visual centres of shapes: the middle of the largest circle inside them (pole of
 * inaccessibility). Those that the first signs needed are kept from one start to the next. One
 * thread at a time may use it.
 */
final class LabelPoints {
    /** Where a name stands and how much room it has, in plane units. */
    record LabelPoint(Coordinate center, double radius) {}

    /** Detail that no label depends on, in plane units. */
    private static final double FINE = 0.25;

    private static final String NAME = "label-points";

    /** Stands between the id of a shape and the view that a part of it is seen in. */
    private static final String IN_VIEW = " in ";

    private final Plane plane;
    private final MapShelf shelf;
    private final Map<String, LabelPoint> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Geometry> shapes = new HashMap<>();
    private boolean fetched;
    private boolean kept;
    private boolean found;

    LabelPoints(Plane plane, MapShelf shelf) {
        this.plane = plane;
        this.shelf = shelf;
    }

    LabelPoint of(Feature feature) {
        return known(feature.id(), () -> compute(shape(feature), 0.5));
    }

    /**
     * The visual centre of the part that is in view, where the centre of the whole is not.
     *
     * @param view in plane units
     * @param taken shapes that such a name would seem to belong to
     */
    LabelPoint of(Feature feature, Envelope view, List<Feature> taken) {
        LabelPoint whole = of(feature);
        if (view.contains(whole.center())) return whole;
        // Of all the views that there can be, only the first one comes again.
        return kept
                ? part(whole, feature, view, taken)
                : known(key(feature, view, taken), () -> part(whole, feature, view, taken));
    }

    /** Keeps what has been asked for so far for the next start; done once. */
    void keep() {
        if (kept) return;
        kept = true;
        known.keySet().removeIf(key -> key.contains(IN_VIEW) && !asked.contains(key));
        if (found) shelf.write(NAME, this::write);
        known.keySet().removeIf(key -> key.contains(IN_VIEW));
        asked.clear();
    }

    private LabelPoint known(String key, Supplier<LabelPoint> compute) {
        fetch();
        if (!kept) asked.add(key);
        LabelPoint point = known.get(key);
        if (point == null) {
            point = compute.get();
            known.put(key, point);
            found = true;
        }
        return point;
    }

    private void fetch() {
        if (fetched) return;
        fetched = true;
        shelf.read(NAME).ifPresent(this::read);
    }

    private void read(ByteBuffer bytes) {
        try {
            Map<String, LabelPoint> all = new HashMap<>();
            for (int left = bytes.getInt(); left > 0; left--) {
                byte[] key = MapShelf.bytes(bytes);
                Coordinate center = new Coordinate(bytes.getDouble(), bytes.getDouble());
                all.put(
                        new String(key, StandardCharsets.UTF_8),
                        new LabelPoint(center, bytes.getDouble()));
            }
            known.putAll(all);
        } catch (BufferUnderflowException e) {
            // Of another make: they are computed, and kept in its place.
            found = true;
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(known.size());
        for (Map.Entry<String, LabelPoint> entry : known.entrySet()) {
            byte[] key = entry.getKey().getBytes(StandardCharsets.UTF_8);
            out.writeInt(key.length);
            out.write(key);
            out.writeDouble(entry.getValue().center().x);
            out.writeDouble(entry.getValue().center().y);
            out.writeDouble(entry.getValue().radius());
        }
    }

    private static String key(Feature feature, Envelope view, List<Feature> taken) {
        return feature.id()
                + IN_VIEW
                + view
                + taken.stream()
                        .map(Feature::id)
                        .sorted()
                        .collect(Collectors.joining(" ", " ", ""));
    }

    private LabelPoint part(LabelPoint whole, Feature feature, Envelope view, List<Feature> taken) {
        Geometry part = shape(feature).intersection(new GeometryFactory().toGeometry(view));
        for (Feature other : taken) part = part.difference(shape(other));
        // So small a part is better left without a name.
        double least = Math.min(view.getWidth(), view.getHeight()) / 12;
        LabelPoint seen = part.getArea() > least * least ? compute(part, least / 10) : whole;
        return seen.radius() >= least ? seen : whole;
    }

    private Geometry shape(Feature feature) {
        return shapes.computeIfAbsent(
                feature.id(),
                id -> {
                    Geometry whole = plane.of(feature.geometry());
                    Geometry fine = DouglasPeuckerSimplifier.simplify(whole, FINE);
                    // One that is smaller than any detail is left with nothing.
                    return fine.isEmpty() ? whole : fine;
                });
    }

    private static LabelPoint compute(Geometry shape, double tolerance) {
        Geometry largest = shape;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (i == 0 || shape.getGeometryN(i).getArea() > largest.getArea())
                largest = shape.getGeometryN(i);
        }
        // No circle fits into a line.
        if (largest.getArea() == 0)
            return new LabelPoint(largest.getEnvelopeInternal().centre(), 0);
        MaximumInscribedCircle circle = new MaximumInscribedCircle(largest, tolerance);
        return new LabelPoint(
                circle.getCenter().getCoordinate(), circle.getRadiusLine().getLength());
    }
}
