package org.quancheng.atlas.map.tool;

import javafx.scene.Node;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;

import java.util.List;

/**
 * The fingers on the glass, as far as the toolkit tells of each (on Windows and macOS; elsewhere
 * the first finger is a mouse to it). Each event lists all fingers there are, so that one whose
 * leaving was never told is gone with the next event of any other.
 */
public final class Fingers {
    private final Node pad;
    private int here;
    private int elsewhere;
    private boolean several;

    /**
     * @param pad what counts as the map
     */
    public Fingers(Node pad) {
        this.pad = pad;
        pad.addEventFilter(TouchEvent.ANY, e -> see(e.getTouchPoints()));
    }

    private void see(List<TouchPoint> points) {
        List<TouchPoint> down =
                points.stream().filter(p -> p.getState() != TouchPoint.State.RELEASED).toList();
        here = (int) down.stream().filter(p -> p.getTarget() == pad).count();
        elsewhere = down.size() - here;
        several |= here > 1;
    }

    /** Whether exactly two fingers, both on the map, may zoom and move it together. */
    public boolean isPinch() {
        return here == 2 && elsewhere == 0;
    }

    /** Whether more fingers than one are on the map. */
    public boolean areSeveral() {
        return here > 1;
    }

    /** Whether nobody touches, as far as is known. */
    public boolean areNone() {
        return here + elsewhere == 0;
    }

    /** A new press begins: answers of {@link #wereSeveral} begin anew. */
    public void begin() {
        several = here > 1;
    }

    /** Whether at any time since the press began more fingers than one were on the map. */
    public boolean wereSeveral() {
        return several;
    }
}
