package org.quancheng.atlas.state;

import org.quancheng.atlas.plan.fact.Text;

import java.util.Optional;

/**
 * What people are told of the pictures that lie under the plan.
 *
 * @param name what their file calls itself
 * @param attribution whom to name; empty where neither the pack nor the file says
 */
public record Basemap(String name, Optional<Text> attribution) {
    /** The id of its layer, beside those of the manifest. */
    public static final String LAYER = "basemap";

    /** How strongly it shows unless the pack says otherwise; the plan stays the louder. */
    public static final double OPACITY = 0.65;
}
