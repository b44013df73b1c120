package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Statements one a row, and the named things and the figures of statements one a row. */
final class StatementTables {
    private final Plan plan;
    private final Names names;

    StatementTables(Plan plan) {
        this.plan = plan;
        names = new Names(plan);
    }

    private record Named(Statement in, Item item) {}

    private record Counted(Statement in, Figure figure) {}

    /**
     * Statements under their headings.
     *
     * @param home column of what they belong to
     * @param group column of its parts
     */
    Table of(String id, String home, String group, List<Line> lines) {
        return new Draft<Line>(plan)
                .name("level", l -> Phrases.of("table.level." + l.level()))
                .name(home, Line::home)
                .nameIf(group, Line::group)
                .nameIf("number", l -> l.entry().number().map(Phrases::same))
                .name("title", l -> l.entry().title())
                .prose("summary", l -> l.entry().summary())
                .dated(l -> l.entry().date())
                .nameIf("domain", l -> l.entry().domain().map(names::domain))
                .names("themes", l -> names.themes(l.entry().themes()))
                .names("districts", l -> names.districts(l.entry().districts()))
                .names("elements", l -> names.elements(l.entry().elements()))
                .names("places", l -> names.places(l.entry().places()))
                .sourced(l -> Optional.of(l.entry().source()), l -> l.entry().doubt())
                .over(id, lines);
    }

    /** Every thing that statements name. */
    Table items(List<Statement> statements) {
        List<Named> items =
                statements.stream()
                        .flatMap(s -> s.entry().items().stream().map(i -> new Named(s, i)))
                        .toList();
        return statement(new Draft<Named>(plan), Named::in)
                .name("role", n -> Phrases.of("role." + n.item().role().name()))
                .name("name", n -> n.item().name())
                .names("aliases", n -> n.item().aliases().stream().map(Phrases::same).toList())
                .prose("note", n -> n.item().note())
                .nameIf("place", n -> n.item().place().map(names::place))
                .names("districts", n -> names.districts(n.item().districts()))
                .sourced(n -> Optional.of(n.item().source()), n -> n.item().doubt())
                .over("items", items);
    }

    /** Every number of statements. */
    Table figures(List<Statement> statements) {
        List<Counted> figures =
                statements.stream()
                        .flatMap(s -> s.entry().figures().stream().map(f -> new Counted(s, f)))
                        .toList();
        return statement(new Draft<Counted>(plan), Counted::in)
                .name("figure", c -> c.figure().label())
                .dated(c -> Optional.of(c.figure().asOf()))
                .nameIf("qualifier", c -> c.figure().qualifier().map(Phrases::qualifier))
                .number("value", c -> Optional.of(c.figure().value()))
                .number("up-to", c -> c.figure().upTo())
                .name("unit", c -> c.figure().unit())
                .sourced(c -> Optional.of(c.figure().source()), c -> c.figure().doubt())
                .over("figures", figures);
    }

    private <R> Draft<R> statement(Draft<R> draft, Function<R, Statement> statement) {
        return draft.name("home", r -> names.home(statement.apply(r).home()))
                .nameIf("group", r -> group(statement.apply(r)))
                .name("statement", r -> statement.apply(r).entry().title());
    }

    /** The heading of a statement; empty where it only repeats what it belongs to. */
    private Optional<Text> group(Statement statement) {
        Text home = names.home(statement.home());
        return Optional.of(statement.heading()).filter(h -> !h.equals(home));
    }

    /** Statements away from their headings as rows. */
    List<Line> elsewhere(List<Statement> away) {
        return away.stream()
                .map(s -> new Line("statement", names.home(s.home()), group(s), s.entry()))
                .toList();
    }
}
