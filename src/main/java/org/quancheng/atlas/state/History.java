package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The way back and forward through what was looked at. */
public final class History {
    private static final int LIMIT = 200;

    /**
     * One step: what was looked at, and from where.
     *
     * @param byHand whether a person had chosen that view, so that it is kept whatever cards cover
     */
    public record Step(Subject subject, Viewpoint view, boolean byHand) {}

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Remembers what is being left for something new. */
    void leave(Step step) {
        past.push(step);
        if (past.size() > LIMIT) past.removeLast();
        future.clear();
        update();
    }

    /** How many steps lie behind. */
    int depth() {
        return past.size();
    }

    /** Forgets all steps since there were so many. */
    void forgetSince(int depth) {
        while (past.size() > depth) past.pop();
        future.clear();
        update();
    }

    /** The step before, with the present one kept for the way forward. */
    Optional<Step> back(Step present) {
        return move(past, future, present);
    }

    /** The step that was gone back from. */
    Optional<Step> forward(Step present) {
        return move(future, past, present);
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to, Step present) {
        if (from.isEmpty()) return Optional.empty();
        to.push(present);
        Step step = from.pop();
        update();
        return Optional.of(step);
    }

    private void update() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
