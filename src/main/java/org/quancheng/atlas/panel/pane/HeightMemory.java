package org.quancheng.atlas.panel.pane;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Heights by width until the next change: panes within panes ask for the same heights again and
 * again, and wrapped words are slow to measure.
 */
public final class HeightMemory {
    private static final int MOST = 8;

    private final Map<Double, Double> known = new HashMap<>();

    /** The height at a width, worked out if it is not known yet. */
    public double at(double width, DoubleUnaryOperator measure) {
        Double height = known.get(width);
        if (height != null) return height;
        if (known.size() >= MOST) known.clear();
        double measured = measure.applyAsDouble(width);
        known.put(width, measured);
        return measured;
    }

    /** To be called whenever the owner is asked to lay itself out anew. */
    public void forget() {
        known.clear();
    }
}
