package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

    /** All that the plan says. */
    public List<Table> all() {
        List<Table> tables = new ArrayList<>();
        tables.add(new IndicatorTable(plan).of(indicators(i -> true)));
        tables.add(ground.districts(plan.districts()));
        tables.add(focus(plan.districts()));
        tables.add(ground.measures(plan.districts()));
        tables.add(layout(plan.elements()));
        plan.tasks().map(Lines::ofTasks).map(this::tasks).ifPresent(tables::add);
        plan.stages().map(Lines::ofStages).map(this::stages).ifPresent(tables::add);
        plan.strategy().map(Lines::ofStrategy).map(this::strategy).ifPresent(tables::add);
        tables.add(others.series(plan.dossiers()));
        tables.add(
                statements.of(
                        "dossiers", "dossier", "section-title", Lines.ofDossiers(plan.dossiers())));
        tables.add(statements.items(plan.statements().all()));
        tables.add(statements.figures(plan.statements().all()));
        tables.add(ground.places(plan.places()));
        return withSources(tables);
    }

    /** The indicator system. */
    public List<Table> indicators() {
        return withSources(List.of(new IndicatorTable(plan).of(indicators(i -> true))));
    }

    /** What the plan says of one district. */
    public List<Table> of(District district) {
        List<District> one = List.of(district);
        Subject subject = Subject.district(district.id());
        Scope scope = Scope.of(plan, subject);
        List<Table> tables = new ArrayList<>();
        tables.add(ground.districts(one));
        tables.add(focus(one));
        said(tables, subject, plan.statements().namingDistrict(district.id()));
        tables.add(ground.measures(one));
        tables.add(
                new IndicatorTable(plan)
                        .of(indicators(i -> i.districts().contains(district.id()))));
        tables.add(
                ground.places(
                        places(
                                scope.places(),
                                p -> p.district().filter(district.id()::equals).isPresent())));
        return withSources(tables);
    }

    /** What the plan says of one element of its layout. */
    public List<Table> of(Layout.Element element) {
        Subject subject = Subject.element(element.id());
        List<Table> tables = new ArrayList<>();
        tables.add(layout(List.of(element)));
        said(tables, subject, plan.statements().namingElement(element.id()));
        tables.add(ground.districts(members(element)));
        tables.add(ground.places(places(Scope.of(plan, subject).places(), p -> false)));
        return withSources(tables);
    }

    /** The chapters of a story. */
    public List<Table> of(Story story) {
        return withSources(List.of(others.chapters(story)));
    }

    /** What others say of a subject, then all the things and figures of its own and of these. */
    private void said(List<Table> tables, Subject subject, List<Statement> elsewhere) {
        List<Statement> own =
                plan.statements().all().stream().filter(s -> s.home().equals(subject)).toList();
        List<Statement> both = new ArrayList<>(own);
        both.addAll(elsewhere);
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

    private List<Indicator> indicators(Predicate<Indicator> which) {
        return plan.indicators().map(Indicators::indicators).orElse(List.of()).stream()
                .filter(which)
                .toList();
    }

    private List<District> members(Layout.Element element) {
        return plan.districts().stream().filter(d -> element.districts().contains(d.id())).toList();
    }

    private List<Place> places(Set<String> ids, Predicate<Place> or) {
        return plan.places().stream().filter(p -> ids.contains(p.id()) || or.test(p)).toList();
    }

    private List<Table> withSources(Collection<Table> tables) {
        List<Table> whole = new ArrayList<>(tables);
        whole.add(others.sources());
        whole.removeIf(table -> table.rows().isEmpty());
        return List.copyOf(whole);
    }
}
