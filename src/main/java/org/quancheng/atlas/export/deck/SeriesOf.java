package org.quancheng.atlas.export.deck;

import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Target;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers over time that a chapter speaks of. */
record SeriesOf(Plan plan, Words words) {
    private static final int MOST = 4;

    /**
     * What a chapter's subject has as series; empty for most subjects.
     *
     * @param first whether no chapter before it has that subject
     */
    List<ChartData> chapter(Story.Chapter chapter, boolean first) {
        return switch (chapter.subject().kind()) {
            case INDICATORS -> indicators(chapter);
            case STAGES -> stage(chapter);
            case DOSSIER ->
                    plan.dossier(chapter.subject().id())
                            .map(d -> dossier(d, chapter, first))
                            .orElse(List.of());
            default -> List.of();
        };
    }

    /** Those whose numbers the chapter tells; in the first chapter of a project the others too. */
    private List<ChartData> dossier(Dossier dossier, Story.Chapter chapter, boolean first) {
        String told = (chapter.caption().zh() + chapter.notes().zh()).replace(" ", "");
        Set<Dossier.Series> chosen = new LinkedHashSet<>();
        for (Dossier.Series s : dossier.series())
            if (changes(s) && s.points().stream().anyMatch(p -> tells(told, s, p))) chosen.add(s);
        if (first) dossier.series().stream().filter(SeriesOf::changes).forEach(chosen::add);
        return chosen.stream().limit(MOST).map(this::of).toList();
    }

    private static boolean changes(Dossier.Series series) {
        return series.points().stream().map(Dossier.Point::value).distinct().count() > 1;
    }

    private boolean tells(String told, Dossier.Series series, Dossier.Point point) {
        String number =
                java.math.BigDecimal.valueOf(point.value()).stripTrailingZeros().toPlainString();
        return told.contains(number + series.unit().zh());
    }

    private ChartData of(Dossier.Series printed) {
        Dossier.Series series = printed.in(words.language());
        List<String> labels = new ArrayList<>();
        for (Dossier.Point p : series.points()) labels.add(label(p.date(), p.qualifier()));
        return new ChartData(
                words.text("office.chart", say(series.label()), say(series.unit())),
                false,
                labels,
                series.points().stream().map(Dossier.Point::value).toList(),
                series.points().stream()
                        .map(p -> where(p.source()))
                        .distinct()
                        .collect(Collectors.joining(words.text("office.and"))));
    }

    /** A date, with what the source says of how exact its number is. */
    private String label(String date, Optional<Qualifier> qualifier) {
        return qualifier
                .map(
                        q ->
                                words.text(
                                        "office.qualified",
                                        date,
                                        words.text("table.qualifier." + q.name())))
                .orElse(date);
    }

    /** The indicators that a chapter names, then the first of each class. */
    private List<ChartData> indicators(Story.Chapter chapter) {
        String told = chapter.caption().zh() + chapter.notes().zh();
        List<Indicator> all =
                plan.indicators().map(i -> i.indicators()).orElse(List.of()).stream()
                        .filter(i -> i.targets().stream().allMatch(t -> t.value().isPresent()))
                        .toList();
        Set<Indicator> chosen = new LinkedHashSet<>();
        all.stream().filter(i -> told.contains(i.name().zh())).forEach(chosen::add);
        Set<String> classes = new LinkedHashSet<>();
        all.stream().filter(i -> classes.add(i.category())).forEach(chosen::add);
        return chosen.stream().limit(MOST).map(this::of).toList();
    }

    /** The indicators that the goals of the chapter's stage are values of. */
    private List<ChartData> stage(Story.Chapter chapter) {
        Set<String> labels =
                plan.stages().stream()
                        .flatMap(s -> s.stages().stream())
                        .filter(s -> chapter.stage().filter(y -> y == s.year()).isPresent())
                        .flatMap(s -> s.goals().stream())
                        .flatMap(g -> g.figures().stream())
                        .map(f -> f.label().zh())
                        .collect(Collectors.toSet());
        return plan.indicators().stream()
                .flatMap(i -> i.indicators().stream())
                .filter(i -> i.targets().stream().allMatch(t -> t.value().isPresent()))
                .filter(i -> labels.contains(i.name().zh()))
                .limit(MOST)
                .map(this::of)
                .toList();
    }

    /** The targets of an indicator, all of them values. */
    ChartData of(Indicator printed) {
        Indicator indicator = printed.in(words.language());
        List<Target> targets = indicator.targets();
        return new ChartData(
                words.text("office.chart", say(indicator.name()), say(indicator.unit())),
                true,
                targets.stream()
                        .map(t -> label(Integer.toString(t.year()), t.qualifier()))
                        .toList(),
                targets.stream().map(Target::number).toList(),
                where(indicator.source()));
    }

    private String where(SourceRef ref) {
        return plan.source(ref.id()).map(s -> say(s.title())).orElse(ref.id());
    }

    private String say(Text text) {
        return text.in(words.language());
    }
}
