import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import java.util.ArrayList;
import java.util.List;

/** Looks at the finished layers as a reader would get them, and refuses to let a fault through. */
final class SelfCheck {

    /** A gap between two districts that is narrower than this, about 50 m, counts as a fault. */
    private static final double GAP_DEGREES = 0.0005;

    /** Two places lie outside Jinan on purpose. */
    private static final int CONTEXT_PLACES = 2;

    private final List<String> faults = new ArrayList<>();

    private SelfCheck() {}

    /** Checks all layers; prints what it found and throws when anything is wrong. */
    static void run(
            List<MapFeature> districts,
            List<MapFeature> neighbours,
            List<MapFeature> rivers,
            List<MapFeature> outlines,
            Anchors anchors) {
        SelfCheck check = new SelfCheck();
        Geometry city = OverlayNGRobust.union(districts.stream().map(MapFeature::shape).toList());
        check.districts(districts, city);
        check.places(districts, anchors);
        check.neighbours(districts, neighbours, city);
        check.rivers(rivers);
        check.outlines(outlines, districts, city, anchors);
        if (!check.faults.isEmpty()) {
            throw new IllegalStateException(
                    "self-check failed:\n  " + String.join("\n  ", check.faults));
        }
        System.out.println("self-check passed");
    }

    private void districts(List<MapFeature> districts, Geometry city) {
        expect(districts.size() == 12, "expected 12 districts, found " + districts.size());
        districts.forEach(this::valid);
        coverage(districts, "districts");
        double sum = districts.stream().mapToDouble(district -> district.shape().getArea()).sum();
        expect(
                Math.abs(sum - city.getArea()) < 1e-9,
                "areas sum to " + sum + ", union is " + city.getArea());
        expect(
                city instanceof Polygon whole && whole.getNumInteriorRing() == 0,
                "the union of the districts is not one part without holes");
        double total = GeodesicArea.squareKm(city);
        for (MapFeature district : districts) {
            System.out.printf(
                    "  %-10s %8.2f km²  %5d vertices  %d part(s)%n",
                    district.id(),
                    GeodesicArea.squareKm(district.shape()),
                    district.shape().getNumPoints(),
                    district.shape().getNumGeometries());
        }
        System.out.printf("districts: 12 valid, union one part without holes, %.1f km²%n", total);
    }

    private void places(List<MapFeature> districts, Anchors anchors) {
        int outside = 0;
        for (Anchors.Anchor place : anchors.all()) {
            List<MapFeature> home =
                    districts.stream()
                            .filter(district -> place.code().equals(district.extras().get("code")))
                            .toList();
            Geometry point = new GeometryFactory().createPoint(place.position());
            if (home.isEmpty()) {
                outside++;
                expect(
                        districts.stream().noneMatch(district -> district.shape().covers(point)),
                        place.id() + " should lie outside Jinan");
            } else {
                expect(
                        home.getFirst().shape().covers(point),
                        place.id() + " lies outside " + place.code());
            }
        }
        expect(outside == CONTEXT_PLACES, outside + " places have no district");
        System.out.println("places: " + anchors.all().size() + ", " + outside + " of them context");
    }

    private void neighbours(
            List<MapFeature> districts, List<MapFeature> neighbours, Geometry city) {
        neighbours.forEach(this::valid);
        List<MapFeature> all = new ArrayList<>(districts);
        all.addAll(neighbours);
        coverage(all, "districts and neighbours");
        for (MapFeature neighbour : neighbours) {
            double overlap = neighbour.shape().intersection(city).getArea();
            expect(overlap < 1e-12, neighbour.id() + " overlaps Jinan by " + overlap);
            expect(
                    Neighbours.BOX.covers(neighbour.shape().getEnvelopeInternal()),
                    neighbour.id() + " leaves the box");
        }
        System.out.println("neighbours: " + neighbours.size() + " valid, none overlaps Jinan");
    }

    private void rivers(List<MapFeature> rivers) {
        for (MapFeature river : rivers) {
            Coordinate[] line = river.shape().getCoordinates();
            double longest = 0;
            for (int i = 1; i < line.length; i++) {
                longest = Math.max(longest, line[i].distance(line[i - 1]));
            }
            expect(river.shape().isSimple(), river.id() + " crosses itself");
            expect(longest < 0.06, river.id() + " has a leg of " + longest + "°");
            System.out.printf(
                    "river %s: %d vertices, longest leg %.4f°%n", river.id(), line.length, longest);
        }
    }

    private void outlines(
            List<MapFeature> outlines, List<MapFeature> districts, Geometry city, Anchors anchors) {
        for (int i = 0; i < outlines.size(); i++) {
            MapFeature outline = outlines.get(i);
            OutlineRule rule = OutlineRules.ALL.get(i);
            valid(outline);
            expect(outline.shape() instanceof Polygon, outline.id() + " has several parts");
            expect(city.covers(outline.shape()), outline.id() + " leaves the city");
            Geometry within =
                    OverlayNGRobust.union(
                            districts.stream()
                                    .filter(district -> rule.within().contains(district.id()))
                                    .map(MapFeature::shape)
                                    .toList());
            expect(within.covers(outline.shape()), outline.id() + " leaves " + rule.within());
            for (String place : rule.places()) {
                Geometry point = new GeometryFactory().createPoint(anchors.position(place));
                expect(outline.shape().contains(point), outline.id() + " misses " + place);
            }
            double area = GeodesicArea.squareKm(outline.shape());
            expect(
                    rule.areaKm2() == 0 || Math.abs(area / rule.areaKm2() - 1) < 0.05,
                    outline.id() + " has " + area + " km²");
            System.out.printf(
                    "outline %-24s %7.1f km²  %d vertices%n",
                    outline.id(), area, outline.shape().getNumPoints());
        }
    }

    private void valid(MapFeature feature) {
        expect(
                feature.shape().isValid() && !feature.shape().isEmpty(),
                feature.id() + " is not valid");
    }

    private void coverage(List<MapFeature> features, String what) {
        CoverageValidator validator =
                new CoverageValidator(
                        features.stream().map(MapFeature::shape).toArray(Geometry[]::new));
        validator.setGapWidth(GAP_DEGREES);
        Geometry[] found = validator.validate();
        for (int i = 0; i < found.length; i++) {
            expect(
                    found[i] == null,
                    what + ": " + features.get(i).id() + " does not fit at " + found[i]);
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
