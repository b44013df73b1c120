package org.quancheng.atlas.export.table;

import org.quancheng.atlas.export.Topic;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that a document of each scope holds, sources last; a table without rows is left out.
 */
public final class Tables {
    private final Plan plan;
    private final StatementTables statements;
    private final GroundTables ground;
    private final OtherTables others;

    public Tables(Plan plan) {
        this.plan = plan;
        statements = new StatementTables(plan);
        ground = new GroundTables(plan);
        others = new OtherTables(plan);
    }

    /** What a topic holds; the map holds all that the plan says. */
    public List<Table> of(Topic topic) {
        String id = topic.id();
        return switch (topic.kind()) {
            case DISTRICT -> districts(plan.district(id).stream().toList());
            case DISTRICTS -> districts(plan.districts());
            case ZONE -> plan.element(id).map(this::element).orElse(List.of());
            case STORY ->
                    plan.stories().stream()
                            .filter(s -> s.id().equals(id))
                            .findFirst()
                            .map(s -> withSources(List.of(others.chapters(s))))
                            .orElse(List.of());
            case INDICATORS -> withSources(List.of(indicators(i -> true)));
            case MAP -> all();
        };
    }

    private List<Table> all() {
        List<Table> tables = new ArrayList<>();
        tables.add(indicators(i -> true));
        tables.add(ground.districts(plan.districts()));
        tables.add(focus(plan.districts()));
        tables.add(ground.measures(plan.districts()));
        tables.add(layout(plan.elements()));
        plan.tasks().map(Lines::ofTasks).map(this::tasks).ifPresent(tables::add);
        plan.stages().map(Lines::ofStages).map(this::stages).ifPresent(tables::add);
        plan.strategy().map(Lines::ofStrategy).map(this::strategy).ifPresent(tables::add);
        tables.add(others.series(plan.dossiers()));
        tables.add(dossiers(Lines.ofDossiers(plan.dossiers())));
        tables.add(statements.items(plan.statements().all()));
        tables.add(statements.figures(plan.statements().all()));
        tables.add(ground.places(plan.places()));
        return withSources(tables);
    }

    private List<Table> districts(List<District> districts) {
        Set<String> ids = districts.stream().map(District::id).collect(Collectors.toSet());
        Set<Subject> own = ids.stream().map(Subject::district).collect(Collectors.toSet());
        List<Statement> elsewhere =
                ids.stream()
                        .flatMap(id -> plan.statements().namingDistrict(id).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                        .stream()
                        .filter(s -> !own.contains(s.home()))
                        .toList();
        List<Table> tables = new ArrayList<>();
        tables.add(ground.districts(districts));
        tables.add(focus(districts));
        said(tables, own, elsewhere);
        tables.add(ground.measures(districts));
        tables.add(indicators(i -> i.districts().stream().anyMatch(ids::contains)));
        tables.add(ground.places(places(own, p -> p.district().filter(ids::contains).isPresent())));
        return withSources(tables);
    }

    private List<Table> element(Layout.Element element) {
        Set<Subject> own = Set.of(Subject.element(element.id()));
        List<Table> tables = new ArrayList<>();
        tables.add(layout(List.of(element)));
        said(tables, own, plan.statements().namingElement(element.id()));
        tables.add(
                ground.districts(
                        plan.districts().stream()
                                .filter(d -> element.districts().contains(d.id()))
                                .toList()));
        tables.add(ground.places(places(own, p -> false)));
        return withSources(tables);
    }

    /** What others say of subjects, then all the things and figures of their own and of these. */
    private void said(List<Table> tables, Set<Subject> homes, List<Statement> elsewhere) {
        List<Statement> both =
                Stream.concat(
                                plan.statements().all().stream()
                                        .filter(s -> homes.contains(s.home())),
                                elsewhere.stream())
                        .toList();
        tables.add(statements.of("elsewhere", "home", "group", statements.elsewhere(elsewhere)));
        tables.add(statements.items(both));
        tables.add(statements.figures(both));
    }

    private Table focus(List<District> districts) {
        return statements.of("focus", "district", "group", Lines.ofDistricts(districts));
    }

    private Table layout(List<Layout.Element> elements) {
        return statements.of("layout", "element", "group", Lines.ofElements(elements));
    }

    private Table tasks(List<Line> lines) {
        return statements.of("tasks", "task", "part", lines);
    }

    private Table stages(List<Line> lines) {
        return statements.of("stages", "stage-year", "group", lines);
    }

    private Table strategy(List<Line> lines) {
        return statements.of("strategy", "section-title", "group", lines);
    }

    private Table dossiers(List<Line> lines) {
        return statements.of("dossiers", "dossier", "section-title", lines);
    }

    private Table indicators(Predicate<Indicator> which) {
        return new IndicatorTable(plan)
                .of(
                        plan.indicators().stream()
                                .flatMap(i -> i.indicators().stream())
                                .filter(which)
                                .toList());
    }

    /** The places in the scope of subjects, and those of another kind. */
    private List<Place> places(Set<Subject> of, Predicate<Place> or) {
        Set<String> ids =
                of.stream()
                        .flatMap(s -> Scope.of(plan, s).places().stream())
                        .collect(Collectors.toSet());
        return plan.places().stream().filter(p -> ids.contains(p.id()) || or.test(p)).toList();
    }

    private List<Table> withSources(List<Table> tables) {
        List<Table> whole = new ArrayList<>(tables);
        whole.add(others.sources());
        whole.removeIf(table -> table.rows().isEmpty());
        return List.copyOf(whole);
    }
}
