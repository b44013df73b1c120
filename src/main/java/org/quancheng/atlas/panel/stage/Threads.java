package org.quancheng.atlas.panel.stage;

import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Stages.Stage;
import org.quancheng.atlas.plan.fact.Entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which goals of different stages speak of the same thing, so that a stage can show what becomes of
 * the one before.
 */
public final class Threads {
    private final Stages stages;

    public Threads(Stages stages) {
        this.stages = stages;
    }

    /** A goal of another stage that speaks of the same thing. */
    public record Link(Stage stage, Entry goal) {}

    /**
     * The goals of other stages that share a figure, a named thing or a place with a goal, in the
     * order of stages.
     */
    public List<Link> of(Stage stage, Entry goal) {
        Set<String> things = things(goal);
        List<Link> links = new ArrayList<>();
        for (Stage other : stages.stages()) {
            if (other.id().equals(stage.id())) continue;
            for (Entry candidate : other.goals()) {
                if (things(candidate).stream().anyMatch(things::contains))
                    links.add(new Link(other, candidate));
            }
        }
        return links;
    }

    /**
     * What a goal speaks of: the labels of its figures, the names of its items, the ids of its
     * places.
     */
    private static Set<String> things(Entry goal) {
        Set<String> things = new HashSet<>(goal.places());
        goal.figures().forEach(f -> things.add(f.label().zh()));
        goal.items()
                .forEach(
                        i -> {
                            things.add(i.name().zh());
                            i.place().ifPresent(things::add);
                        });
        return things;
    }
}
