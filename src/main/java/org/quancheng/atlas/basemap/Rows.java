package org.quancheng.atlas.basemap;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;

import java.util.Collection;

/**
 * In which order MBTiles count their rows. The specification (1.3) says from the south ("TMS");
 * several tools count from the north and either say so ("scheme") or can be found out by where
 * their tiles would lie.
 */
enum Rows {
    FROM_SOUTH,
    FROM_NORTH;

    /** A tile as it is counted in the file. */
    record Counted(int zoom, long column, long row) {}

    /** The file's row of a tile, or the tile's row of a file's: the one is the other's inverse. */
    int turned(int zoom, int row) {
        return this == FROM_SOUTH ? (int) ((1L << zoom) - 1 - row) : row;
    }

    /** The tile that is so counted. */
    TileId tile(Counted counted) {
        return new TileId(
                counted.zoom(),
                (int) counted.column(),
                turned(counted.zoom(), (int) counted.row()));
    }

    /**
     * Finds the order out.
     *
     * @param bounds where the file says that its tiles lie
     * @param samples some of its tiles
     * @throws UnreadableBaseMap if they lie there only on the grid of degrees
     */
    static Rows of(Bounds bounds, Collection<Counted> samples) throws UnreadableBaseMap {
        if (samples.stream().allMatch(s -> lies(bounds, s, FROM_SOUTH))) return FROM_SOUTH;
        if (samples.stream().allMatch(s -> lies(bounds, s, FROM_NORTH))) return FROM_NORTH;
        if (samples.stream().allMatch(s -> liesInDegrees(bounds, s)))
            throw Refusal.PROJECTION.made();
        return FROM_SOUTH;
    }

    private static boolean lies(Bounds bounds, Counted tile, Rows rows) {
        double across = Math.pow(2, tile.zoom());
        double top = rows == FROM_SOUTH ? across - 1 - tile.row() : tile.row();
        double north = Mercator.project(new LonLat(0, bounds.north())).y() * across;
        double south = Mercator.project(new LonLat(0, bounds.south())).y() * across;
        return overlaps(top, north, south);
    }

    /** The matrix set of EPSG:4490 and EPSG:4326: 2^z columns and half as many rows from 90° N. */
    private static boolean liesInDegrees(Bounds bounds, Counted tile) {
        double across = Math.pow(2, tile.zoom());
        double north = (90 - bounds.north()) / 360 * across;
        double south = (90 - bounds.south()) / 360 * across;
        return overlaps(tile.row(), north, south)
                || overlaps(across / 2 - 1 - tile.row(), north, south);
    }

    /** Whether a tile touches a stretch of rows; half a row of slack, since bounds are rounded. */
    private static boolean overlaps(double top, double north, double south) {
        return top < south + 0.5 && top + 1 > north - 0.5;
    }
}
