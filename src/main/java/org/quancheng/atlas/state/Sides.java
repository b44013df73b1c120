package org.quancheng.atlas.state;

import javafx.beans.InvalidationListener;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Swipe.Layers;
import org.quancheng.atlas.state.Swipe.Side;
import org.quancheng.atlas.state.Swipe.Stage;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What either side of a swiped map shows, each as a state of its own that the map draws as it draws
 * any; where nothing is swiped, the left one is the whole.
 */
public final class Sides {
    private final AtlasState state;
    private final AtlasState left;
    private final AtlasState right;

    public Sides(AtlasState state) {
        this.state = state;
        left = state.aside();
        right = state.aside();
        InvalidationListener changed = o -> update();
        state.subject().addListener(changed);
        state.lit().addListener(changed);
        state.hidden().addListener(changed);
        state.tools().swipe().addListener(changed);
        update();
    }

    public AtlasState left() {
        return left;
    }

    public AtlasState right() {
        return right;
    }

    private void update() {
        show(left, Swipe::left);
        show(right, Swipe::right);
    }

    private void show(AtlasState side, Function<Swipe, Side> which) {
        Side what =
                state.tools()
                        .swipe()
                        .get()
                        .map(which)
                        .orElse(new Layers(java.util.Optional.empty()));
        switch (what) {
            case Stage stage ->
                    side.show(
                            Subject.of(Subject.Kind.OVERVIEW),
                            Stream.concat(
                                            state.lit().get().stream(),
                                            named(state.plan(), stage.year()).stream())
                                    .collect(Collectors.toSet()),
                            state.hidden().get());
            case Layers layers -> {
                Set<String> hidden = new HashSet<>(state.hidden().get());
                layers.turned().ifPresent(id -> turn(hidden, id));
                side.show(state.subject().get(), state.lit().get(), hidden);
            }
        }
    }

    private static void turn(Set<String> hidden, String id) {
        if (!hidden.remove(id)) hidden.add(id);
    }

    /** Ids of the shapes and places that the goals of a stage name; none for an unknown year. */
    public static Set<String> named(Plan plan, int year) {
        return plan.stages()
                .flatMap(stages -> stages.at(year))
                .map(stage -> Scope.of(plan, stage.goals()))
                .map(
                        scope ->
                                Stream.concat(scope.shapes().stream(), scope.places().stream())
                                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
