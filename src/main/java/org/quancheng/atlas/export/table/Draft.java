package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table in the making: its columns, each with where its values come from.
 *
 * @param <R> what a row is made from
 */
final class Draft<R> {
    private final Plan plan;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Cell>> values = new ArrayList<>();

    Draft(Plan plan) {
        this.plan = plan;
    }

    private Draft<R> column(String id, Column.Type type, Function<R, Optional<? extends Cell>> of) {
        columns.add(new Column(id, type));
        values.add(row -> of.apply(row).map(c -> (Cell) c).orElse(Cell.NOTHING));
        return this;
    }

    /** Words that every row has; none where they are empty. */
    Draft<R> name(String id, Function<R, Text> of) {
        return column(id, Column.Type.NAME, r -> words(of.apply(r)));
    }

    Draft<R> nameIf(String id, Function<R, Optional<Text>> of) {
        return column(id, Column.Type.NAME, r -> of.apply(r).flatMap(Draft::words));
    }

    Draft<R> prose(String id, Function<R, Optional<Text>> of) {
        return column(id, Column.Type.PROSE, r -> of.apply(r).flatMap(Draft::words));
    }

    /** Several names in one cell. */
    Draft<R> names(String id, Function<R, List<Text>> of) {
        return column(id, Column.Type.PROSE, r -> words(Phrases.list(of.apply(r))));
    }

    Draft<R> number(String id, Function<R, Optional<Double>> of) {
        return column(id, Column.Type.NUMBER, r -> of.apply(r).map(Cell.Number::new));
    }

    Draft<R> degrees(String id, Function<R, Optional<Double>> of) {
        return column(id, Column.Type.DEGREES, r -> of.apply(r).map(Cell.Number::new));
    }

    Draft<R> year(String id, Function<R, Optional<Integer>> of) {
        return column(id, Column.Type.YEAR, r -> of.apply(r).map(Cell.Year::new));
    }

    /** A date in two columns: as exact as it is known, and its year to sort and filter by. */
    Draft<R> dated(Function<R, Optional<String>> of) {
        year("year", r -> of.apply(r).map(d -> Integer.valueOf(d.substring(0, 4))));
        return column("date", Column.Type.DATE, r -> of.apply(r).map(Cell.Date::new));
    }

    /** Where a row's facts stand, and what is unclear about them. */
    Draft<R> sourced(Function<R, Optional<SourceRef>> of, Function<R, Optional<Text>> doubt) {
        column("source", Column.Type.SOURCE, r -> of.apply(r).map(ref -> source(ref.id())));
        nameIf("section", r -> of.apply(r).map(ref -> Phrases.same(ref.section())));
        return prose("doubt", doubt);
    }

    private Cell source(String id) {
        return new Cell.Source(
                id, plan.source(id).map(Source::title).orElseGet(() -> Phrases.same(id)));
    }

    private static Optional<Cell> words(Text text) {
        return text.zh().isEmpty() && text.en().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell.Words(text));
    }

    /** The table with one row for each of these. */
    Table over(String id, List<R> rows) {
        return new Table(
                id,
                columns,
                rows.stream().map(r -> values.stream().map(v -> v.apply(r)).toList()).toList());
    }
}
