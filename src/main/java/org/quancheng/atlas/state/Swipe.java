package org.quancheng.atlas.state;

import java.util.Optional;

/**
 * The map divided by an upright line, with a state of things on either side.
 *
 * @param left what is shown left of the line
 * @param right what is shown right of it
 * @param share where the line stands, from 0 at the left to 1 at the right of the free area
 */
public record Swipe(Side left, Side right, double share) {
    public Swipe {
        share = Math.clamp(share, 0, 1);
    }

    /** What one side of the line shows. */
    public sealed interface Side {}

    /** The plan with all lit that the goals of a stage name on the ground. */
    public record Stage(int year) implements Side {}

    /**
     * The layers as they are switched, but for one.
     *
     * @param turned id of the layer that is shown if it is switched off, and the other way round
     */
    public record Layers(Optional<String> turned) implements Side {}

    /** The same with something else on the left. */
    public Swipe withLeft(Side side) {
        return new Swipe(side, right, share);
    }

    /** The same with something else on the right. */
    public Swipe withRight(Side side) {
        return new Swipe(left, side, share);
    }

    /** The same with the line elsewhere. */
    public Swipe at(double where) {
        return new Swipe(left, right, where);
    }
}
