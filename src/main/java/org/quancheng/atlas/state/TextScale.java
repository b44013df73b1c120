package org.quancheng.atlas.state;

/** How large everything is drawn, by the distance people look from. */
public enum TextScale {
    DESK(1.0),
    MEETING(1.3),
    HALL(1.7);

    private final double factor;

    TextScale(double factor) {
        this.factor = factor;
    }

    /** Multiplies every size of type, icon and target. */
    public double factor() {
        return factor;
    }
}
