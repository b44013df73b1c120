package org.quancheng.atlas.basemap;

import org.quancheng.atlas.geo.Bounds;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The metadata table of MBTiles: names and values, all of them text and none of them certain. */
record MbMetadata(Map<String, String> values) {
    /** Under these names tools say the projection or the grid. */
    private static final Set<String> PROJECTION_NAMES =
            Set.of("crs", "srs", "epsg", "projection", "profile", "tilematrixset", "proj");

    MbMetadata {
        values = Map.copyOf(values);
    }

    /** A text that is there and not blank. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** The bounds, if they are four sane degrees. */
    Optional<Bounds> bounds() {
        return value("bounds").flatMap(MbMetadata::bounds);
    }

    /** Reads "west,south,east,north"; empty if it cannot be so. */
    static Optional<Bounds> bounds(String written) {
        String[] parts = written.split(",", -1);
        if (parts.length != 4) return Optional.empty();
        double[] edges = new double[4];
        try {
            for (int i = 0; i < 4; i++) edges[i] = Double.parseDouble(parts[i].strip());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return bounds(edges[0], edges[1], edges[2], edges[3]);
    }

    /** A box in degrees; empty unless it has an area on the globe. */
    static Optional<Bounds> bounds(double west, double south, double east, double north) {
        boolean sane =
                west >= -180.001
                        && east <= 180.001
                        && south >= -90.001
                        && north <= 90.001
                        && west < east
                        && south < north;
        return sane
                ? Optional.of(
                        new Bounds(
                                Math.max(-180, west),
                                Math.max(-90, south),
                                Math.min(180, east),
                                Math.min(90, north)))
                : Optional.empty();
    }

    /** Whether the file itself says that its tiles are in degrees. */
    boolean saysDegrees() {
        return values.entrySet().stream()
                .filter(e -> PROJECTION_NAMES.contains(e.getKey().toLowerCase(Locale.ROOT)))
                .map(e -> e.getValue().strip().toLowerCase(Locale.ROOT))
                .anyMatch(
                        v ->
                                v.matches(".*\\b(4326|4490|crs84|wgs84|cgcs2000|geodetic)\\b.*")
                                        || v.equals("c"));
    }
}
