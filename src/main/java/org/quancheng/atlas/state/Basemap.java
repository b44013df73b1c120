package org.quancheng.atlas.state;

import org.quancheng.atlas.plan.fact.Text;

import java.util.Optional;

/**
 * What people are told of the pictures that lie under the plan.
 *
 * @param name what their file calls itself
 * @param attribution whom to name; empty where neither the pack nor the file says
 * @param seenFrom the zoom above which something of them is drawn; negative infinity if always
 */
public record Basemap(String name, Optional<Text> attribution, double seenFrom) {
    /** The id of its layer, beside those of the manifest. */
    public static final String LAYER = "basemap";

    /** How strongly it shows unless the pack says otherwise; the plan stays the louder. */
    public static final double OPACITY = 0.65;

    /** Whether something of it is drawn at a zoom, where it has tiles. */
    public boolean isSeenAt(double zoom) {
        return zoom > seenFrom;
    }

    /** The first whole zoom at which something of it is drawn. */
    public int firstZoom() {
        return (int) Math.floor(seenFrom) + 1;
    }
}
