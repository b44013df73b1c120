package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Counting;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The indicator system of the plan. */
public record Indicators(
        Text title, SourceRef source, List<Category> classes, List<Indicator> indicators) {
    public Indicators {
        classes = Lists.copy(classes);
        indicators = Lists.copy(indicators);
    }

    /** The same as a language says it. */
    public Indicators in(Language language) {
        return new Indicators(
                title, source, classes, indicators.stream().map(i -> i.in(language)).toList());
    }

    /** A class of indicators. */
    public record Category(String id, Text name) {}

    /** Which way is better; constants are spelled as in the pack. */
    public enum Direction {
        up,
        down
    }

    /** How an indicator is judged; constants are spelled as in the pack. */
    public enum MethodKind {
        statistics,
        formula,
        review
    }

    /** The way an indicator is judged, in words or as a formula. */
    public record Method(MethodKind kind, Text text) {}

    /** A change against a base year, in percent. */
    public record Relative(int baseYear, double changePercent) {}

    /** What is aimed at in one year: either a value or a change relative to a base year. */
    public record Target(
            int year,
            Optional<Double> value,
            Optional<Qualifier> qualifier,
            Optional<Relative> relative) {
        private Target said(Counting counting) {
            return new Target(year, value.map(counting::of), qualifier, relative);
        }

        /** The number that a target path is drawn with: the value, or the percentage of change. */
        public double number() {
            return value.orElseGet(() -> relative.map(Relative::changePercent).orElse(0.0));
        }
    }

    /** A value that was really measured. */
    public record Actual(String date, double value, SourceRef source, Optional<Text> doubt) {
        private Actual said(Counting counting) {
            return new Actual(date, counting.of(value), source, doubt);
        }
    }

    /**
     * One indicator with its targets in the order of years.
     *
     * @param category id of its class
     */
    public record Indicator(
            String id,
            int number,
            String category,
            Text name,
            Text unit,
            Direction direction,
            List<Target> targets,
            Method method,
            Text department,
            List<String> themes,
            List<String> districts,
            List<String> aliases,
            List<Actual> actual,
            SourceRef source,
            Optional<Text> doubt) {
        public Indicator {
            targets = Lists.copy(targets);
            themes = Lists.copy(themes);
            districts = Lists.copy(districts);
            aliases = Lists.copy(aliases);
            actual = Lists.copy(actual);
        }

        /** The same as a language says it, all values in one unit; see {@link Counting}. */
        public Indicator in(Language language) {
            List<Double> values = new ArrayList<>();
            targets.forEach(t -> t.value.ifPresent(values::add));
            actual.forEach(a -> values.add(a.value));
            Counting counting = Counting.of(unit, values, language);
            if (!counting.converts()) return this;
            return new Indicator(
                    id,
                    number,
                    category,
                    name,
                    counting.unit(),
                    direction,
                    targets.stream().map(t -> t.said(counting)).toList(),
                    method,
                    department,
                    themes,
                    districts,
                    aliases,
                    actual.stream().map(a -> a.said(counting)).toList(),
                    source,
                    doubt);
        }
    }
}
