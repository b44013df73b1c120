import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns counties whose rings touch and cross themselves into a clean coverage, by cutting the plane
 * along all their borders at once and giving every face to exactly one county.
 */
final class CoverageRepair {

    /** The package's coordinates are whole multiples of 1/1024°. */
    private static final PrecisionModel GRID = new PrecisionModel(1024);

    /**
     * A hole or a loose part of at most this many square degrees, 16 grid cells, is a fault of the
     * data.
     */
    private static final double SLIVER_AREA = 16.0 / (1024.0 * 1024.0);

    private final List<PreparedGeometry> owners;
    private final List<List<Geometry>> faces = new ArrayList<>();
    private final int keeping;
    private int slivers;
    private int disputed;
    private int dropped;

    private CoverageRepair(List<Geometry> raw, int keeping) {
        this.keeping = keeping;
        owners =
                raw.stream().map(GeometryFixer::fix).map(PreparedGeometryFactory::prepare).toList();
        raw.forEach(shape -> faces.add(new ArrayList<>()));
    }

    /** What came out: one valid shape for each input, and how many faces needed a decision. */
    record Result(List<Geometry> shapes, int slivers, int dropped, int disputed) {}

    /**
     * Repairs the given shapes together.
     *
     * @param raw polygons or multipolygons on the 1/1024° grid; where two of them claim the same
     *     face, the earlier one gets it
     * @param keeping how many shapes, from the first, keep the tiny parts that the package delivers
     * @return shapes in the same order, which share identical vertices along common borders
     */
    static Result repair(List<Geometry> raw, int keeping) {
        CoverageRepair repair = new CoverageRepair(raw, keeping);
        repair.assign(repair.cut(raw));
        List<Geometry> shapes = repair.faces.stream().map(CoverageRepair::dissolve).toList();
        return new Result(shapes, repair.slivers, repair.dropped, repair.disputed);
    }

    private List<Polygon> cut(List<Geometry> raw) {
        GeometryFactory factory = raw.getFirst().getFactory();
        Geometry borders = LinearComponentExtracter.getGeometry(factory.buildGeometry(raw));
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(borders, GRID));
        List<Polygon> cut = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            cut.add((Polygon) face);
        }
        cut.sort((one, other) -> one.compareTo(other));
        return cut;
    }

    private void assign(List<Polygon> cut) {
        List<Polygon> unclaimed = new ArrayList<>();
        for (Polygon face : cut) {
            Point inside = face.getInteriorPoint();
            int[] claims =
                    IntStream.range(0, owners.size())
                            .filter(i -> owners.get(i).covers(inside))
                            .toArray();
            if (claims.length > 0) {
                disputed += claims.length > 1 ? 1 : 0;
                faces.get(claims[0]).add(face);
            } else if (face.getArea() <= SLIVER_AREA) {
                unclaimed.add(face);
            }
        }
        IntStream.range(0, faces.size()).forEach(i -> unclaimed.addAll(takeCrumbs(i)));
        unclaimed.forEach(this::giveToLongestNeighbour);
    }

    /**
     * Takes away the tiny parts; those that the package itself delivers as parts of a multipolygon
     * stay where asked.
     */
    private List<Polygon> takeCrumbs(int county) {
        List<Polygon> crumbs = new ArrayList<>();
        List<Geometry> own = faces.get(county);
        Geometry merged = dissolve(own);
        own.clear();
        for (int i = 0; i < merged.getNumGeometries(); i++) {
            Polygon part = (Polygon) merged.getGeometryN(i);
            if (part.getArea() <= SLIVER_AREA && !(county < keeping && isPart(county, part))) {
                crumbs.add(part);
            } else {
                own.add(part);
            }
        }
        return crumbs;
    }

    private boolean isPart(int county, Polygon crumb) {
        Geometry delivered = owners.get(county).getGeometry();
        return IntStream.range(0, delivered.getNumGeometries())
                .mapToObj(delivered::getGeometryN)
                .anyMatch(part -> part.equalsTopo(crumb));
    }

    private void giveToLongestNeighbour(Polygon sliver) {
        double[] shared = faces.stream().mapToDouble(own -> sharedEdge(own, sliver)).toArray();
        double longest = Arrays.stream(shared).max().orElseThrow();
        if (longest == 0) {
            dropped++;
            return;
        }
        int heir =
                IntStream.range(0, shared.length)
                        .filter(i -> shared[i] == longest)
                        .findFirst()
                        .orElseThrow();
        faces.get(heir).add(sliver);
        slivers++;
    }

    private static double sharedEdge(List<Geometry> own, Polygon sliver) {
        return own.stream()
                .filter(face -> face.getEnvelopeInternal().intersects(sliver.getEnvelopeInternal()))
                .mapToDouble(
                        face -> face.getBoundary().intersection(sliver.getBoundary()).getLength())
                .sum();
    }

    private static Geometry dissolve(List<Geometry> own) {
        return UnaryUnionNG.union(own, new PrecisionModel());
    }
}
