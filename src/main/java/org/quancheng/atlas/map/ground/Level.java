package org.quancheng.atlas.map.ground;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.quancheng.atlas.plan.Layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All shapes of the map, simplified for one zoom level so that no vertex is closer than a fraction
 * of a pixel to another; shared borders stay shared. In plane units.
 *
 * @param districts by id
 * @param rivers by id
 * @param outlines by id
 * @param extent the box of all the neighbours
 * @param areas of the tinted elements, by element id
 * @param glow bands along the inside of each area's edge, widest first, by element id
 */
record Level(
        Map<String, Geometry> districts,
        Map<String, Geometry> neighbours,
        Map<String, Geometry> rivers,
        Map<String, Geometry> outlines,
        Borders borders,
        Borders neighbourBorders,
        Envelope extent,
        Map<String, Geometry> areas,
        Map<String, List<Geometry>> glow) {
    /** Simplification tolerance in pixels of the level. */
    private static final double TOLERANCE = 0.4;

    /** Widths of the glow's bands in pixels of the level. */
    private static final List<Double> GLOW = List.of(12.0, 7.0, 3.5);

    /** Builds the level that serves zooms from {@code zoom - 1} up to {@code zoom}. */
    static Level build(List<Layout.Element> elements, Shapes source, int zoom) {
        return build(elements, source, 1 / Plane.scale(zoom), TOLERANCE, TOLERANCE);
    }

    /**
     * Builds a level for drawings that are edited by hand, with few points.
     *
     * @param unit plane units in one pixel
     * @param near tolerance in pixels of what the map is about; a border that two areas share is as
     *     fine as the finer of them
     * @param far tolerance in pixels of what lies around it
     */
    static Level build(
            List<Layout.Element> elements, Shapes source, double unit, double near, double far) {
        Geometry[] coverage =
                Stream.concat(
                                source.districts().values().stream(),
                                source.neighbours().values().stream())
                        .toArray(Geometry[]::new);
        Geometry[] simple =
                coverage.length == 0
                        ? coverage
                        : CoverageSimplifier.simplify(
                                coverage, tolerances(source, near * unit, far * unit));
        Map<String, Geometry> districts = named(source.districts(), simple, 0);
        Map<String, Geometry> neighbours =
                named(source.neighbours(), simple, source.districts().size());
        Map<String, Geometry> rivers = lines(source.rivers(), near * unit);
        Map<String, Geometry> outlines = lines(source.outlines(), near * unit);
        Map<String, Geometry> areas = new LinkedHashMap<>();
        Map<String, List<Geometry>> glow = new LinkedHashMap<>();
        for (Layout.Element element : elements) {
            List<Geometry> members =
                    Stream.concat(
                                    element.tinted().stream().map(districts::get),
                                    element.outlines().stream().map(outlines::get))
                            .filter(java.util.Objects::nonNull)
                            .toList();
            if (members.isEmpty()) continue;
            Geometry area = union(members);
            areas.put(element.id(), area);
            if (element.mark() == Layout.Mark.area) {
                glow.put(
                        element.id(),
                        GLOW.stream()
                                .map(w -> area.difference(area.buffer(-w * unit, 3)))
                                .toList());
            }
        }
        return new Level(
                districts,
                neighbours,
                rivers,
                outlines,
                Borders.of(districts.values(), List.of()),
                Borders.of(neighbours.values(), districts.values()),
                extent(neighbours),
                areas,
                glow);
    }

    private static Map<String, Geometry> named(
            Map<String, Geometry> features, Geometry[] shapes, int from) {
        Map<String, Geometry> named = new LinkedHashMap<>();
        int i = from;
        for (String id : features.keySet()) named.put(id, shapes[i++]);
        return named;
    }

    private static double[] tolerances(Shapes source, double near, double far) {
        double[] tolerances = new double[source.districts().size() + source.neighbours().size()];
        Arrays.fill(tolerances, far);
        Arrays.fill(tolerances, 0, source.districts().size(), near);
        return tolerances;
    }

    private static Map<String, Geometry> lines(Map<String, Geometry> features, double tolerance) {
        Map<String, Geometry> named = new LinkedHashMap<>();
        features.forEach(
                (id, shape) ->
                        named.put(id, TopologyPreservingSimplifier.simplify(shape, tolerance)));
        return named;
    }

    /** A district or an outline. */
    Optional<Geometry> shape(String id) {
        return Optional.ofNullable(districts.getOrDefault(id, outlines.get(id)));
    }

    /** The box of some shapes. */
    static Envelope extent(Map<String, Geometry> shapes) {
        Envelope extent = new Envelope();
        shapes.values().forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
        return extent;
    }

    private static Geometry union(List<Geometry> shapes) {
        if (shapes.isEmpty())
            return new org.locationtech.jts.geom.GeometryFactory().createPolygon();
        return OverlayNGRobust.union(shapes);
    }
}
