package org.quancheng.atlas.plan.measure;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.measure.Measure.Basis;
import org.quancheng.atlas.plan.measure.Measure.Value;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What can be counted for each district in the content of a pack, each saying what it counts. */
final class Counts {
    private static final Text ITEMS = new Text("个", "");

    private final Plan plan;

    private Counts(Plan plan) {
        this.plan = plan;
    }

    static List<Measure> of(Plan plan) {
        Counts counts = new Counts(plan);
        return List.of(
                counts.measure(
                        "counted-focus",
                        new Text("发展重点", "Focus areas"),
                        new Text("区县条目下的发展重点", "the focus areas listed under each district"),
                        d -> d.focus().size()),
                counts.measure(
                        "counted-themes",
                        new Text("涉及主题", "Themes covered"),
                        new Text(
                                "各区县发展重点所带的主题，同一主题只算一次",
                                "the themes that the focus areas of each district carry, each theme"
                                        + " once"),
                        d ->
                                d.focus().stream()
                                        .flatMap(f -> f.themes().stream())
                                        .distinct()
                                        .count()),
                counts.measure(
                        "counted-items",
                        new Text("点名的资源与项目", "Named assets and projects"),
                        new Text(
                                "各区县发展重点中点到名字的资源、业态、载体和单位",
                                "the assets, businesses, carriers and partners that the focus areas"
                                        + " of each district name"),
                        d -> d.focus().stream().mapToLong(f -> f.items().size()).sum()),
                counts.measure(
                        "counted-places",
                        new Text("规划地点", "Places of the plan"),
                        new Text(
                                "位于各区县、规划或资料提到的地点，不含只作方位参照的地标",
                                "the places in each district that the plan or its sources name;"
                                        + " landmarks for orientation are left out"),
                        counts::places),
                counts.measure(
                        "counted-tasks",
                        new Text("点到它的任务", "Tasks that name it"),
                        new Text(
                                "至少有一项行动点到该区县的任务",
                                "the tasks with at least one action that names the district"),
                        d -> counts.actions(d).map(Statement::home).distinct().count()),
                counts.measure(
                        "counted-actions",
                        new Text("点到它的行动", "Actions that name it"),
                        new Text(
                                "各项任务中点到该区县的行动", "the actions of all tasks that name the district"),
                        d -> counts.actions(d).count()));
    }

    private long places(District district) {
        return plan.places().stream()
                .filter(p -> !p.context() && p.district().filter(district.id()::equals).isPresent())
                .count();
    }

    private Stream<Statement> actions(District district) {
        return plan.statements().namingDistrict(district.id()).stream()
                .filter(s -> s.home().kind() == Subject.Kind.TASK);
    }

    private Measure measure(String id, Text name, Text what, ToLongFunction<District> count) {
        return new Measure(
                id,
                name,
                ITEMS,
                Basis.COUNTED,
                Optional.of(what),
                plan.districts().stream()
                        .map(d -> Value.own(d.id(), count.applyAsLong(d)))
                        .toList());
    }
}
