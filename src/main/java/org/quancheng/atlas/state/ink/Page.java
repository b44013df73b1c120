package org.quancheng.atlas.state.ink;

import org.quancheng.atlas.plan.ink.Stroke;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The ink on one chapter, or on the map while no story is told, with the way back and forward. */
final class Page {
    private static final int LIMIT = 200;

    private final Deque<List<Stroke>> past = new ArrayDeque<>();
    private final Deque<List<Stroke>> future = new ArrayDeque<>();
    private List<Stroke> strokes;
    private boolean kept;

    /**
     * @param known what was kept of it before
     */
    Page(List<Stroke> known) {
        strokes = List.copyOf(known);
        kept = !known.isEmpty();
    }

    List<Stroke> strokes() {
        return strokes;
    }

    /** Changes what is there, as one step that can be taken back. */
    void change(List<Stroke> next) {
        if (next.equals(strokes)) return;
        past.push(strokes);
        if (past.size() > LIMIT) past.removeLast();
        future.clear();
        strokes = List.copyOf(next);
    }

    void undo() {
        move(past, future);
    }

    void redo() {
        move(future, past);
    }

    private void move(Deque<List<Stroke>> from, Deque<List<Stroke>> to) {
        if (from.isEmpty()) return;
        to.push(strokes);
        strokes = from.pop();
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /** Whether its ink is still there when one comes back. */
    boolean isKept() {
        return kept;
    }

    /** What of it is to be kept for longer than a presentation. */
    List<Stroke> keep() {
        return kept ? strokes.stream().map(Stroke::kept).toList() : List.of();
    }

    void setKept(boolean value) {
        kept = value;
    }
}
