package org.quancheng.atlas.map.ground;

import java.util.Set;

/**
 * How the ground is to look, apart from where it is looked at from.
 *
 * @param inks the theme's inks
 * @param dark whether the pack's dark colours are wanted
 * @param hidden ids of layers that are switched off
 * @param chosen ids of districts and outlines that the present subject covers
 */
record Aspect(Inks.Palette inks, boolean dark, Set<String> hidden, Set<String> chosen) {
    Aspect {
        hidden = Set.copyOf(hidden);
        chosen = Set.copyOf(chosen);
    }

    boolean shows(String layer) {
        return !hidden.contains(layer);
    }
}
