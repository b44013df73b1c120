package org.quancheng.atlas.parcel.diff;

import org.quancheng.atlas.parcel.diff.Change.Kind;
import org.quancheng.atlas.parcel.diff.Change.Section;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Indicators.Actual;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Target;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.Text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers that are not what they were, each with what it was and what it is. */
final class Figures {
    /** A number under the name that it is compared by. */
    private record Said(String id, Text name, Text value) {}

    private Figures() {}

    /** Targets and measured values of indicators; of a changed indicator without any, its name. */
    static List<Change> ofIndicators(Plan before, Plan after) {
        List<Indicator> was = before.indicators().map(Indicators::indicators).orElse(List.of());
        List<Indicator> is = after.indicators().map(Indicators::indicators).orElse(List.of());
        List<Change> changes = new ArrayList<>();
        for (Change change :
                Difference.compared(
                        Section.INDICATORS,
                        was,
                        is,
                        Indicator::id,
                        Indicator::name,
                        (a, b) -> Change.NOTHING)) {
            List<Change> numbers =
                    change.kind() == Kind.CHANGED
                            ? numbers(
                                    Section.INDICATORS,
                                    said(find(was, change.id())),
                                    said(find(is, change.id())))
                            : List.of();
            if (numbers.isEmpty()) changes.add(change);
            else changes.addAll(numbers);
        }
        return changes;
    }

    private static Indicator find(List<Indicator> all, String id) {
        return all.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Said> said(Indicator indicator) {
        List<Said> said = new ArrayList<>();
        for (Target target : indicator.targets())
            said.add(
                    new Said(
                            indicator.id() + "/" + target.year(),
                            new Text(
                                    indicator.name().zh() + "（" + target.year() + " 年目标）",
                                    indicator.name().en() + " (target " + target.year() + ")"),
                            value(target, indicator.unit())));
        for (Actual actual : indicator.actual())
            said.add(
                    new Said(
                            indicator.id() + "/" + actual.date(),
                            new Text(
                                    indicator.name().zh() + "（" + actual.date() + " 实际值）",
                                    indicator.name().en() + " (measured " + actual.date() + ")"),
                            value(actual.value(), Optional.empty(), indicator.unit())));
        return said;
    }

    private static Text value(Target target, Text unit) {
        if (target.relative().isEmpty())
            return value(target.value().orElse(0.0), target.qualifier(), unit);
        Indicators.Relative relative = target.relative().get();
        String change = number(relative.changePercent()) + "%";
        return new Text(
                "比 " + relative.baseYear() + " 年 " + change,
                change + " against " + relative.baseYear());
    }

    /** The numbers that statements name, wherever they stand. */
    static List<Change> ofStatements(Plan before, Plan after) {
        return numbers(Section.FIGURES, statements(before), statements(after));
    }

    private static List<Said> statements(Plan plan) {
        List<Said> said = new ArrayList<>();
        for (Statement statement : plan.statements().all()) {
            int n = 0;
            for (Figure figure : statement.entry().figures()) {
                String own = figure.id().orElse(Integer.toString(n++));
                Text title = statement.entry().title();
                Text value = value(figure.value(), figure.qualifier(), figure.unit());
                Text range =
                        figure.upTo()
                                .map(u -> new Text("–" + number(u), "–" + number(u)))
                                .orElse(Change.NOTHING);
                said.add(
                        new Said(
                                statement.home() + "/" + statement.entry().id() + "/" + own,
                                new Text(
                                        title.zh() + "：" + figure.label().zh(),
                                        title.en() + ": " + figure.label().en()),
                                new Text(value.zh() + range.zh(), value.en() + range.en())));
            }
        }
        return said;
    }

    private static List<Change> numbers(Section section, List<Said> before, List<Said> after) {
        Map<String, Said> old = new LinkedHashMap<>();
        before.forEach(s -> old.put(s.id(), s));
        List<Change> changes = new ArrayList<>();
        for (Said now : after) {
            Said was = old.remove(now.id());
            if (was == null)
                changes.add(change(section, Kind.ADDED, now, Change.NOTHING, now.value()));
            else if (!was.value().equals(now.value()))
                changes.add(change(section, Kind.CHANGED, now, was.value(), now.value()));
        }
        for (Said gone : old.values())
            changes.add(change(section, Kind.REMOVED, gone, gone.value(), Change.NOTHING));
        return changes;
    }

    private static Change change(Section section, Kind kind, Said said, Text before, Text after) {
        return new Change(section, kind, said.id(), said.name(), before, after);
    }

    private static Text value(double value, Optional<Qualifier> qualifier, Text unit) {
        String sign = qualifier.map(Figures::sign).orElse("");
        return new Text(
                sign + number(value) + " " + unit.zh(), sign + number(value) + " " + unit.en());
    }

    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case about, nearly -> "≈";
            case atLeast -> "≥";
            case atMost -> "≤";
            case moreThan -> ">";
            case lessThan -> "<";
        };
    }

    private static String number(double value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
    }
}
