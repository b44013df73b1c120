package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.quancheng.atlas.plan.Layout.Pattern;

import java.util.List;
import java.util.Optional;

/**
 * How a shape is inked.
 *
 * @param fill colour of its inside
 * @param hatch pattern over the fill, in the colour of the fill
 * @param stroke colour of its outline
 * @param width of the outline in pixels
 * @param dash lengths of its dashes and gaps in pixels; empty for a line without gaps
 */
record Ink(
        Optional<Color> fill,
        Pattern hatch,
        Optional<Color> stroke,
        double width,
        List<Double> dash) {
    static final Ink NONE = new Ink(Optional.empty(), Pattern.none, Optional.empty(), 0, List.of());

    private static final double GLOW_WIDTH = 4;
    private static final double GLOW_OPACITY = 0.2;

    Ink {
        dash = List.copyOf(dash);
    }

    static Ink filled(Color colour) {
        return new Ink(Optional.of(colour), Pattern.none, Optional.empty(), 0, List.of());
    }

    static Ink hatched(Pattern pattern, Color colour) {
        return new Ink(Optional.of(colour), pattern, Optional.empty(), 0, List.of());
    }

    /** Whether its line is so wide and faint that nobody can see whether its edge is smooth. */
    boolean isGlow() {
        return width >= GLOW_WIDTH
                && stroke.filter(colour -> colour.getOpacity() < GLOW_OPACITY).isPresent();
    }

    /** The same lines in another colour. */
    Ink lined(Color colour) {
        return new Ink(fill, hatch, Optional.of(colour), width, dash);
    }

    /** The same lines around another fill. */
    Ink filling(Color colour) {
        return new Ink(Optional.of(colour), hatch, stroke, width, dash);
    }

    /** The same lines around what another ink fills. */
    Ink over(Ink under) {
        return new Ink(under.fill, under.hatch, stroke, width, dash);
    }

    /** The same lines around nothing. */
    Ink hollow() {
        return new Ink(Optional.empty(), Pattern.none, stroke, width, dash);
    }

    Ink dashed(List<Double> lengths) {
        return new Ink(fill, hatch, stroke, width, lengths);
    }
}
