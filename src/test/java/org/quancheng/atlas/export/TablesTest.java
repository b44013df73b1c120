package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.export.Topic.Kind;
import org.quancheng.atlas.export.table.Cell;
import org.quancheng.atlas.export.table.Column;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.export.table.Tables;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Figure;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Nothing of the plan is lost or rounded on its way into tables. */
class TablesTest {
    private static final Plan PLAN = Shop.shipped().plan();
    private static final List<Table> ALL = new Tables(PLAN).of(Topic.of(Kind.MAP));

    private static Table table(String id) {
        return ALL.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static int column(Table table, String id) {
        return table.columns().stream().map(Column::id).toList().indexOf(id);
    }

    private static List<Double> numbers(Table table, String column) {
        int at = column(table, column);
        return table.rows().stream()
                .map(r -> r.get(at))
                .flatMap(c -> c instanceof Cell.Number n ? List.of(n.value()).stream() : null)
                .toList();
    }

    private static <T> List<Double> of(List<T> things, ToDoubleFunction<T> number) {
        return things.stream().mapToDouble(number).boxed().toList();
    }

    @Test
    void everyTargetIsInTheTableAsAValueOrAsAChange() {
        List<Indicator> indicators = PLAN.indicators().orElseThrow().indicators();
        Table table = table("indicators");
        assertEquals(
                indicators.stream().mapToInt(i -> i.targets().size() + i.actual().size()).sum(),
                table.rows().size());
        assertEquals(
                indicators.stream()
                        .flatMap(
                                i ->
                                        DoubleStream.concat(
                                                        i.targets().stream()
                                                                .flatMap(t -> t.value().stream())
                                                                .mapToDouble(v -> v),
                                                        i.actual().stream()
                                                                .mapToDouble(a -> a.value()))
                                                .boxed())
                        .toList(),
                numbers(table, "value"));
        assertEquals(
                indicators.stream()
                        .flatMap(i -> i.targets().stream())
                        .flatMap(t -> t.relative().stream())
                        .map(r -> r.changePercent())
                        .toList(),
                numbers(table, "change-percent"));
    }

    @Test
    void everyFigureOfEveryStatementIsInTheTable() {
        List<Figure> figures =
                PLAN.statements().all().stream()
                        .flatMap(s -> s.entry().figures().stream())
                        .toList();
        Table table = table("figures");
        assertEquals(of(figures, Figure::value), numbers(table, "value"));
        assertEquals(
                figures.stream().map(Figure::upTo).flatMap(Optional::stream).toList(),
                numbers(table, "up-to"));
        int qualifier = column(table, "qualifier");
        for (int i = 0; i < figures.size(); i++)
            assertEquals(
                    figures.get(i).qualifier().isPresent(),
                    table.rows().get(i).get(qualifier) != Cell.NOTHING);
    }

    @Test
    void everyStatementAndEveryNamedThingHasARow() {
        int statements = PLAN.statements().all().size();
        long rows =
                List.of("focus", "layout", "tasks", "stages", "strategy", "dossiers").stream()
                        .map(TablesTest::table)
                        .mapToLong(t -> t.rows().size())
                        .sum();
        assertTrue(rows >= statements, rows + " < " + statements);
        assertEquals(
                PLAN.statements().all().stream().mapToInt(s -> s.entry().items().size()).sum(),
                table("items").rows().size());
    }

    @Test
    void placesKeepTheirExactCoordinates() {
        List<Place> located = PLAN.places().stream().filter(p -> p.at().isPresent()).toList();
        assertEquals(
                of(located, p -> p.at().orElseThrow().lon()),
                numbers(table("places"), "longitude"));
        assertEquals(
                of(located, p -> p.at().orElseThrow().lat()), numbers(table("places"), "latitude"));
    }

    @Test
    void seriesHaveAllTheirPointsAndEveryRowNamesItsSource() {
        Table series = table("series");
        assertEquals(
                PLAN.dossiers().stream()
                        .flatMap(d -> d.series().stream())
                        .flatMap(s -> s.points().stream())
                        .map(p -> p.value())
                        .toList(),
                numbers(series, "value"));
        int source = column(series, "source");
        series.rows().forEach(r -> assertTrue(r.get(source) instanceof Cell.Source));
    }

    @Test
    void severalTablesJoinWithoutLoss() {
        Table joined = Table.joined(ALL);
        assertEquals(ALL.stream().mapToInt(t -> t.rows().size()).sum(), joined.rows().size());
        long filled = ALL.stream().mapToLong(TablesTest::filled).sum();
        assertEquals(filled + joined.rows().size(), filled(joined));
    }

    private static long filled(Table table) {
        return table.rows().stream().flatMap(List::stream).filter(c -> c != Cell.NOTHING).count();
    }
}
