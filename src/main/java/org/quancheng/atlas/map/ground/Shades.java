package org.quancheng.atlas.map.ground;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.AtlasState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How districts are filled while they are shaded by a figure. */
public final class Shades {
    /** The style class of a district without a figure, which is hatched. */
    static final String NONE = "map-shade-none";

    private static final String CLASS = "map-shade-";

    /** The style classes of all steps of the scale, by the percentages they stand at. */
    static final List<String> CLASSES =
            List.of(0, 25, 33, 50, 67, 75, 100).stream().map(p -> CLASS + p).toList();

    private Shades() {}

    /** The style class of each district's shape, by the shape's id; empty while none is shaded. */
    static Map<String, String> of(AtlasState state) {
        Map<String, String> shades = new HashMap<>();
        Optional<Shading> shading = state.shading().get();
        for (District district : state.plan().districts()) {
            if (shading.isEmpty() || district.feature().isEmpty()) continue;
            shades.put(
                    district.feature().get(),
                    style(shading.get(), shading.get().classOf(district.id())));
        }
        return shades;
    }

    /** The style class of a class; that of districts without a figure for none. */
    public static String style(Shading shading, Optional<Integer> number) {
        return number.map(i -> CLASS + shading.classes().percent(i)).orElse(NONE);
    }
}
