package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A value with what it was before, step by step. Changes of one thing that follow each other, such
 * as the letters of a title, are one step.
 */
final class Undo<T> {
    /** More steps than a person remembers. */
    private static final int MOST = 200;

    private final ReadOnlyObjectWrapper<T> value;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();
    private String lastWhat = "";

    Undo(T first) {
        value = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /**
     * Takes a next value.
     *
     * @param what names the thing that is changed, so that the next change of it is the same step;
     *     empty for a step of its own
     */
    void set(T next, String what) {
        if (next.equals(value.get())) return;
        boolean same = !what.isEmpty() && what.equals(lastWhat) && !before.isEmpty();
        if (!same) before.push(value.get());
        if (before.size() > MOST) before.removeLast();
        // Taken back letter by letter, nothing is left to undo.
        if (same && next.equals(before.peek())) {
            before.pop();
            lastWhat = "";
        } else {
            lastWhat = what;
        }
        after.clear();
        show(next);
    }

    void undo() {
        if (before.isEmpty()) return;
        after.push(value.get());
        lastWhat = "";
        show(before.pop());
    }

    void redo() {
        if (after.isEmpty()) return;
        before.push(value.get());
        lastWhat = "";
        show(after.pop());
    }

    private void show(T next) {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
        value.set(next);
    }
}
