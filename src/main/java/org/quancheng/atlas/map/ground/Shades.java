package org.quancheng.atlas.map.ground;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.AtlasState;

import java.util.Optional;

/** How a district is filled: plainly, or by the class that its figure falls into. */
public final class Shades {
    private static final String PLAIN = "map-district";

    private Shades() {}

    /**
     * The style class of a district's fill.
     *
     * @param feature id of its shape
     */
    static String style(AtlasState state, String feature) {
        Optional<Shading> shading = state.shading().get();
        Optional<District> district =
                state.plan().districts().stream()
                        .filter(d -> d.feature().filter(feature::equals).isPresent())
                        .findFirst();
        if (shading.isEmpty() || district.isEmpty()) return PLAIN;
        return style(shading.get(), shading.get().classOf(district.get().id()));
    }

    /** The style class of a class; a hatch for the districts without a figure. */
    public static String style(Shading shading, Optional<Integer> number) {
        return number.map(i -> "map-shade-" + shading.classes().percent(i))
                .orElse("map-shade-none");
    }
}
