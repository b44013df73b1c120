package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.map.ground.Plane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers places where there are more than a screen can hold. Cells are laid out on the plane, one
 * layout for each whole zoom, so that clusters stay as they are while the map moves.
 */
final class Clusters {
    /** Side of a cell in pixels at the zoom that it is made for; up to twice as much is seen. */
    private static final double CELL = 96;

    /** A stretch of map about as large as a screen, in cells. */
    private static final int BLOCK_WIDE = 16;

    private static final int BLOCK_HIGH = 9;

    /** How many places may stand in such a stretch by themselves. */
    private static final int MOST = 220;

    /** Part of a cell, from its middle, in which its cluster stands: so that none touch. */
    private static final double INNER = 0.5;

    private final PlaceIndex index;
    private final Map<String, Optional<Map<Cell, Cluster>>> known = new HashMap<>();

    Clusters(PlaceIndex index) {
        this.index = index;
    }

    /** A square of the plane. */
    private record Cell(long x, long y) {
        static Cell of(Coordinate at, double side) {
            return new Cell((long) Math.floor(at.x / side), (long) Math.floor(at.y / side));
        }

        Cell block() {
            return new Cell(
                    Math.floorDiv(x, (long) BLOCK_WIDE), Math.floorDiv(y, (long) BLOCK_HIGH));
        }
    }

    /**
     * Places that stand as one.
     *
     * @param at where, in plane units
     * @param box what they cover, in plane units
     */
    record Cluster(String id, Coordinate at, Envelope box, List<PlaceIndex.Spot> members) {}

    /** The clusters of a zoom within a box; empty where every place can stand by itself. */
    Optional<List<Cluster>> within(Envelope box, Outlook look) {
        int zoom = (int) Math.floor(look.zoom());
        String key = zoom + "/" + look.shows("places") + "/" + look.shows("context");
        return known.computeIfAbsent(key, k -> gather(zoom, look))
                .map(all -> all.values().stream().filter(c -> box.intersects(c.at())).toList());
    }

    private Optional<Map<Cell, Cluster>> gather(int zoom, Outlook look) {
        double side = CELL / Plane.scale(zoom);
        Map<Cell, List<PlaceIndex.Spot>> cells = new HashMap<>();
        Map<Cell, Integer> blocks = new HashMap<>();
        for (PlaceIndex.Spot spot : index.all(zoom + 0.999, look)) {
            Cell cell = Cell.of(spot.at(), side);
            cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(spot);
            blocks.merge(cell.block(), 1, Integer::sum);
        }
        if (blocks.values().stream().noneMatch(n -> n > MOST)) return Optional.empty();
        Map<Cell, Cluster> clusters = new HashMap<>();
        cells.forEach((cell, spots) -> clusters.put(cell, cluster(zoom, cell, side, spots)));
        return Optional.of(clusters);
    }

    private static Cluster cluster(int zoom, Cell cell, double side, List<PlaceIndex.Spot> spots) {
        Envelope box = new Envelope();
        double x = 0;
        double y = 0;
        for (PlaceIndex.Spot spot : spots) {
            box.expandToInclude(spot.at());
            x += spot.at().x / spots.size();
            y += spot.at().y / spots.size();
        }
        if (spots.size() > 1) {
            double room = INNER / 2;
            x = Math.clamp(x / side, cell.x() + 0.5 - room, cell.x() + 0.5 + room) * side;
            y = Math.clamp(y / side, cell.y() + 0.5 - room, cell.y() + 0.5 + room) * side;
        }
        return new Cluster(
                "cluster/" + zoom + "/" + cell.x() + "/" + cell.y(),
                new Coordinate(x, y),
                box,
                List.copyOf(spots));
    }
}
