package org.quancheng.atlas.export.deck;

import org.quancheng.atlas.export.deck.Deck.Named;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Target;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All indicators with their targets as native tables. */
record IndicatorSlides(Plan plan, Words words, Tones tones) {
    private static final double NUMBER = 0.05;
    private static final double NAME = 0.31;
    private static final double UNIT = 0.12;

    List<Named> pieces() {
        return plan.indicators().map(this::pieces).orElse(List.of());
    }

    private List<Named> pieces(Indicators printed) {
        Indicators system = printed.in(words.language());
        Set<Integer> years = new LinkedHashSet<>();
        system.indicators().forEach(i -> i.targets().forEach(t -> years.add(t.year())));
        List<String> headings = new ArrayList<>();
        headings.add(words.text("table.column.indicator-number"));
        headings.add(words.text("table.column.indicator"));
        headings.add(words.text("table.column.unit"));
        List<Double> widths = new ArrayList<>(List.of(NUMBER, NAME, UNIT));
        for (int year : years) {
            headings.add(Integer.toString(year));
            widths.add((1 - NUMBER - NAME - UNIT) / years.size());
        }
        List<List<String>> rows = new ArrayList<>();
        for (Indicator i : system.indicators()) rows.add(row(i, years));
        return new Grid(
                        words,
                        tones,
                        system.title(),
                        headings,
                        widths,
                        Optional.of(where(system.source())))
                .slides(rows);
    }

    private List<String> row(Indicator indicator, Set<Integer> years) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(indicator.number()));
        row.add(say(indicator.name()));
        row.add(say(indicator.unit()));
        for (int year : years)
            row.add(
                    indicator.targets().stream()
                            .filter(t -> t.year() == year)
                            .findFirst()
                            .map(this::target)
                            .orElse(""));
        return row;
    }

    /** A target as the window writes it. */
    private String target(Target target) {
        if (target.value().isPresent()) {
            String number = words.number(target.value().get());
            return target.qualifier()
                    .map(q -> words.text("qualifier." + q.name(), number))
                    .orElse(number);
        }
        return target.relative()
                .map(
                        r ->
                                words.text("indicators.base", Integer.toString(r.baseYear()))
                                        + " "
                                        + (r.changePercent() < 0 ? "−" : "+")
                                        + words.number(Math.abs(r.changePercent()))
                                        + "%")
                .orElse("");
    }

    private String where(SourceRef ref) {
        return words.text(
                "source.where",
                plan.source(ref.id()).map(s -> say(s.title())).orElse(ref.id()),
                ref.section());
    }

    private String say(Text text) {
        return text.in(words.language());
    }
}
