package org.quancheng.atlas.panel.compare;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.PlaceKind;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.measure.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What two districts have in common and what only one of them has, row by row.
 *
 * @param themes by theme, the focus areas that carry it
 * @param places by kind, the places that the plan names; no landmarks
 * @param tasks by task, its actions that name the district
 * @param measures those that at least one of the two has a value of
 */
record Comparison(
        District left,
        District right,
        List<Row<Theme, Entry>> themes,
        List<Row<PlaceKind, Place>> places,
        List<Row<Tasks.Task, Statement>> tasks,
        List<Measure> measures) {
    Comparison {
        themes = List.copyOf(themes);
        places = List.copyOf(places);
        tasks = List.copyOf(tasks);
        measures = List.copyOf(measures);
    }

    /** Which of the two has something. */
    enum Share {
        BOTH,
        LEFT,
        RIGHT
    }

    /** What each of the two has of one sort; never both empty. */
    record Row<K, T>(K of, List<T> left, List<T> right) {
        Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        Share share() {
            if (left.isEmpty()) return Share.RIGHT;
            return right.isEmpty() ? Share.LEFT : Share.BOTH;
        }
    }

    static Comparison of(Plan plan, District left, District right) {
        List<Place> leftPlaces = places(plan, left);
        List<Place> rightPlaces = places(plan, right);
        return new Comparison(
                left,
                right,
                rows(plan.manifest().themes(), t -> carrying(left, t), t -> carrying(right, t)),
                rows(
                        plan.manifest().placeKinds(),
                        k -> sort(leftPlaces, k),
                        k -> sort(rightPlaces, k)),
                rows(
                        plan.tasks().map(Tasks::tasks).orElse(List.of()),
                        t -> actions(plan, left, t),
                        t -> actions(plan, right, t)),
                plan.measures().stream()
                        .filter(m -> m.of(left.id()).or(() -> m.of(right.id())).isPresent())
                        .toList());
    }

    private static <K, T> List<Row<K, T>> rows(
            List<K> sorts, Function<K, List<T>> left, Function<K, List<T>> right) {
        List<Row<K, T>> rows = new ArrayList<>();
        for (K sort : sorts) {
            Row<K, T> row = new Row<>(sort, left.apply(sort), right.apply(sort));
            if (!row.left().isEmpty() || !row.right().isEmpty()) rows.add(row);
        }
        return rows;
    }

    private static List<Entry> carrying(District district, Theme theme) {
        return district.focus().stream().filter(f -> f.themes().contains(theme.id())).toList();
    }

    private static List<Place> places(Plan plan, District district) {
        return plan.places().stream()
                .filter(p -> !p.context())
                .filter(p -> p.district().filter(district.id()::equals).isPresent())
                .toList();
    }

    private static List<Place> sort(List<Place> places, PlaceKind kind) {
        return places.stream().filter(p -> p.kind().equals(kind.id())).toList();
    }

    private static List<Statement> actions(Plan plan, District district, Tasks.Task task) {
        return plan.statements().namingDistrict(district.id()).stream()
                .filter(s -> s.home().equals(Subject.task(task.id())))
                .toList();
    }
}
