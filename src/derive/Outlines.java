import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Draws the zones that have no public boundary, by the rules of {@link OutlineRules}. */
final class Outlines {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /**
     * Outlines stay this far inside the district border, so that the two lines can be told apart.
     */
    private static final double INSET_KM = 0.06;

    /** Corners where an outline meets a border are rounded with this radius. */
    private static final double ROUNDING_KM = 0.35;

    /** Room left between an outline and one that it avoids. */
    private static final double CLEARANCE_KM = 0.3;

    private static final double SIMPLIFY_KM = 0.01;
    private static final double MOST_MARGIN_KM = 20;

    private final Anchors anchors;
    private final Map<String, Geometry> districts = new LinkedHashMap<>();
    private final Map<String, Geometry> drawn = new LinkedHashMap<>();

    private Outlines(List<MapFeature> districts, Anchors anchors) {
        this.anchors = anchors;
        districts.forEach(district -> this.districts.put(district.id(), district.shape()));
    }

    static List<MapFeature> features(List<MapFeature> districts, Anchors anchors) {
        Outlines outlines = new Outlines(districts, anchors);
        List<MapFeature> features = new ArrayList<>();
        for (OutlineRule rule : OutlineRules.ALL) {
            Geometry shape = Datum.rounded(outlines.draw(rule));
            outlines.drawn.put(rule.id(), shape);
            features.add(
                    new MapFeature(
                            rule.id(),
                            rule.name(),
                            "schematic",
                            Map.of("basis", rule.basis()),
                            shape));
        }
        return features;
    }

    private Geometry draw(OutlineRule rule) {
        Coordinate[] places =
                Stream.concat(rule.places().stream(), rule.towards().stream())
                        .map(anchors::position)
                        .toArray(Coordinate[]::new);
        LocalPlane plane = new LocalPlane(places[0]);
        List<Geometry> contents = new ArrayList<>();
        contents.add(plane.km(FACTORY.createMultiPointFromCoords(places)));
        rule.around().forEach(id -> contents.add(plane.km(drawn.get(id))));
        Geometry core = FACTORY.buildGeometry(contents);
        Geometry room = room(rule, plane);
        double margin = rule.areaKm2() == 0 ? rule.marginKm() : marginFor(rule, core, room);
        return plane.degrees(shape(rule, core, room, margin));
    }

    private Geometry room(OutlineRule rule, LocalPlane plane) {
        List<Geometry> within = rule.within().stream().map(districts::get).toList();
        Geometry room =
                plane.km(CoverageUnion.union(FACTORY.buildGeometry(within))).buffer(-INSET_KM);
        for (String id : rule.avoid()) {
            room = room.difference(plane.km(drawn.get(id)).buffer(CLEARANCE_KM));
        }
        return room;
    }

    private static Geometry shape(OutlineRule rule, Geometry core, Geometry room, double margin) {
        Geometry inside = Blob.around(core, margin, rule.swing(), rule.phase()).intersection(room);
        Geometry whole = largest(inside);
        Geometry opened = largest(whole.buffer(-ROUNDING_KM, 12)).buffer(ROUNDING_KM, 12);
        Geometry closed =
                opened.buffer(ROUNDING_KM, 12).buffer(-ROUNDING_KM, 12).intersection(room);
        return DouglasPeuckerSimplifier.simplify(largest(closed), SIMPLIFY_KM);
    }

    private static Geometry largest(Geometry shape) {
        Geometry largest = shape.getGeometryN(0);
        for (int i = 1; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i).getArea() > largest.getArea()) {
                largest = shape.getGeometryN(i);
            }
        }
        return FACTORY.createPolygon(((Polygon) largest).getExteriorRing());
    }

    /**
     * Bisects for the margin at which the shape has the wanted area, or as near to it as it gets.
     */
    private static double marginFor(OutlineRule rule, Geometry core, Geometry room) {
        double low = 0.5;
        double high = MOST_MARGIN_KM;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (shape(rule, core, room, middle).getArea() < rule.areaKm2()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
