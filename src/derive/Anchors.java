import org.locationtech.jts.geom.Coordinate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The gazetteer's positions, from which rivers are recognised, outlines drawn and districts
 * checked.
 */
final class Anchors {

    /**
     * One place.
     *
     * @param code the six-digit code of its district; two context places lie outside Jinan
     * @param position WGS-84 degrees
     */
    record Anchor(String id, String code, Coordinate position) {}

    private final Map<String, Anchor> byId = new LinkedHashMap<>();

    private Anchors() {}

    /** Reads {@code id,district_code,lon,lat} with a header line. */
    static Anchors read(Path file) throws IOException {
        Anchors anchors = new Anchors();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Coordinate position =
                    new Coordinate(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
            anchors.byId.put(cells[0], new Anchor(cells[0], cells[1], position));
        }
        return anchors;
    }

    List<Anchor> all() {
        return List.copyOf(byId.values());
    }

    /** WGS-84 degrees of a place that must exist. */
    Coordinate position(String id) {
        Anchor anchor = byId.get(id);
        if (anchor == null) {
            throw new IllegalArgumentException("no such place in anchors.csv: " + id);
        }
        return anchor.position();
    }
}
