package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Tint;

import java.util.Map;
import java.util.Set;

/**
 * How the ground is to look, apart from where it is looked at from.
 *
 * @param inks the theme's inks
 * @param scheme which of the pack's colours are wanted
 * @param hidden ids of layers that are switched off
 * @param basemap how strongly the base map shows, from 0 to 1
 * @param chosen ids of districts and outlines that the present subject covers
 * @param shades the style class of each district's shape while districts are shaded by a figure;
 *     empty while they are not
 */
record Aspect(
        Inks.Palette inks,
        Scheme scheme,
        double basemap,
        Set<String> hidden,
        Set<String> chosen,
        Map<String, String> shades) {
    Aspect {
        hidden = Set.copyOf(hidden);
        chosen = Set.copyOf(chosen);
        shades = Map.copyOf(shades);
    }

    /** Whether districts are shaded: a second colour over theirs would falsify them. */
    boolean isShaded() {
        return !shades.isEmpty();
    }

    /** An element's colour for lines and areas. */
    Color colour(Layout.Element element) {
        boolean dark = scheme.isDark();
        return Color.web(Tint.drawn(element.colour().in(dark), dark, scheme.isContrast()));
    }

    boolean shows(String layer) {
        return !hidden.contains(layer);
    }
}
