package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.Indicators.Actual;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Relative;
import org.quancheng.atlas.plan.Indicators.Target;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every target and every measured value of the indicators, one a row. */
final class IndicatorTable {
    private final Plan plan;
    private final Names names;

    IndicatorTable(Plan plan) {
        this.plan = plan;
        names = new Names(plan);
    }

    /** One value of an indicator: a target or what was measured. */
    private record Value(
            Indicator of,
            String kind,
            String date,
            Optional<Double> value,
            Optional<Qualifier> qualifier,
            Optional<Relative> relative,
            SourceRef source,
            Optional<Text> doubt) {}

    Table of(List<Indicator> indicators) {
        List<Value> values = new ArrayList<>();
        for (Indicator i : indicators) {
            i.targets().forEach(t -> values.add(target(i, t)));
            i.actual().forEach(a -> values.add(actual(i, a)));
        }
        return new Draft<Value>(plan)
                .number("indicator-number", v -> Optional.of((double) v.of().number()))
                .name("class", v -> names.category(v.of().category()))
                .name("indicator", v -> v.of().name())
                .name("value-kind", v -> Phrases.of("table.value." + v.kind()))
                .dated(v -> Optional.of(v.date()))
                .nameIf("qualifier", v -> v.qualifier().map(Phrases::qualifier))
                .number("value", Value::value)
                .nameIf("unit", v -> v.value().map(n -> v.of().unit()))
                .number("change-percent", v -> v.relative().map(Relative::changePercent))
                .year("base-year", v -> v.relative().map(Relative::baseYear))
                .name(
                        "direction",
                        v -> Phrases.of("indicators.direction." + v.of().direction().name()))
                .name(
                        "method-kind",
                        v -> Phrases.of("indicators.method." + v.of().method().kind().name()))
                .prose("method", v -> Optional.of(v.of().method().text()))
                .name("department", v -> v.of().department())
                .names("themes", v -> names.themes(v.of().themes()))
                .names("districts", v -> names.districts(v.of().districts()))
                .sourced(v -> Optional.of(v.source()), Value::doubt)
                .over("indicators", values);
    }

    private static Value target(Indicator of, Target t) {
        return new Value(
                of,
                "target",
                Integer.toString(t.year()),
                t.value(),
                t.qualifier(),
                t.relative(),
                of.source(),
                of.doubt());
    }

    private static Value actual(Indicator of, Actual a) {
        return new Value(
                of,
                "actual",
                a.date(),
                Optional.of(a.value()),
                Optional.empty(),
                Optional.empty(),
                a.source(),
                a.doubt());
    }
}
