package org.quancheng.atlas.plan;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/**
 * A named place.
 *
 * @param label short name for the map; empty: its name
 * @param pinyin syllables with spaces; empty where the reading is plain
 * @param district id of the district it lies in; empty for places outside the city
 * @param at where it is; empty where nobody could place it
 * @param rank 1 (shown first as one zooms in) to 4
 * @param context for orientation only, not named by the plan
 * @param note what it is to the plan
 * @param located how the point was placed
 */
public record Place(
        String id,
        Text name,
        Optional<Text> label,
        List<String> aliases,
        Optional<String> pinyin,
        String kind,
        Optional<String> district,
        Optional<LonLat> at,
        Optional<Precision> precision,
        int rank,
        boolean context,
        Optional<Text> note,
        Optional<Text> located,
        Optional<SourceRef> source,
        Optional<Text> doubt) {
    public Place {
        aliases = Lists.copy(aliases);
        rank = rank == 0 ? 3 : rank;
    }

    /** The name that fits on a map. */
    public Text mapLabel() {
        return label.orElse(name);
    }

    /** How exact a coordinate is. */
    public enum Precision {
        /** Within 300 m. */
        A(300),
        /** Within 2 km. */
        B(2_000),
        /** Only the locality is known; drawn as an area of this radius. */
        C(4_000);

        private final double metres;

        Precision(double metres) {
            this.metres = metres;
        }

        /** Radius of uncertainty in metres. */
        public double metres() {
            return metres;
        }
    }
}
