package org.quancheng.atlas.state;

import java.util.List;

/** How large everything is drawn, by the distance people look from. */
public enum TextScale {
    DESK(1.0),
    MEETING(1.3),
    HALL(1.7);

    private final double factor;

    TextScale(double factor) {
        this.factor = factor;
    }

    /** The one after this, and after the last the first. */
    public TextScale next(List<TextScale> all) {
        return all.get((all.indexOf(this) + 1) % all.size());
    }

    /** Multiplies every size of type, icon and target. */
    public double factor() {
        return factor;
    }
}
