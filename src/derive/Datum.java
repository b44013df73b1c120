import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.quancheng.atlas.geo.Gcj02;
import org.quancheng.atlas.geo.LonLat;

import java.util.function.UnaryOperator;

/** Brings shapes into the pack's form: WGS-84 degrees with five decimals, about one metre. */
final class Datum {

    private static final double DECIMALS = 1e5;

    private Datum() {}

    /** GCJ-02 to rounded WGS-84, vertex by vertex, so that equal vertices stay equal. */
    static Geometry toWgs84(Geometry gcj) {
        return each(gcj, Gcj02::toWgs84);
    }

    /** Rounds a WGS-84 shape to five decimals. */
    static Geometry rounded(Geometry wgs) {
        return each(wgs, UnaryOperator.identity());
    }

    private static Geometry each(Geometry shape, UnaryOperator<LonLat> move) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(
                    CoordinateSequence from, Geometry parent) {
                CoordinateSequenceFactory factories =
                        parent.getFactory().getCoordinateSequenceFactory();
                CoordinateSequence to = factories.create(from.size(), 2);
                for (int i = 0; i < from.size(); i++) {
                    LonLat moved = move.apply(new LonLat(from.getX(i), from.getY(i)));
                    to.setOrdinate(i, 0, Math.round(moved.lon() * DECIMALS) / DECIMALS);
                    to.setOrdinate(i, 1, Math.round(moved.lat() * DECIMALS) / DECIMALS);
                }
                return to;
            }
        }.transform(shape);
    }
}
