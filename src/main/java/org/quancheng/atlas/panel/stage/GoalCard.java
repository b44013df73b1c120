package org.quancheng.atlas.panel.stage;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.chart.DateSpan;
import org.quancheng.atlas.panel.indicator.TargetPath;
import org.quancheng.atlas.panel.pane.Quantity;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Opening;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Stages.Stage;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Figure;

import java.util.List;
import java.util.Optional;

/**
 * One goal of a stage: its figures large, what it says, and what other stages say of the same
 * thing.
 */
public final class GoalCard extends VBox {
    private final Parts parts;
    private final Entry goal;

    /**
     * @param sourced whether its source is already told beside it
     */
    public GoalCard(Parts parts, Threads threads, Stage stage, Entry goal, boolean sourced) {
        this.parts = parts;
        this.goal = goal;
        setId("goal-card-" + goal.id());
        getStyleClass().addAll("card", "goal-card");
        for (Figure figure : goal.figures()) getChildren().add(figure(figure));
        SourceNote note = note();
        Label title = parts.paragraph(goal.title(), "t15", "strong");
        getChildren().add(sourced ? title : note.under(title));
        counted().ifPresent(getChildren()::add);
        goal.summary().ifPresent(s -> getChildren().add(parts.paragraph(s)));
        Chips chips = new Chips(parts);
        if (!goal.items().isEmpty()) {
            getChildren().add(parts.chips(goal.items().stream().map(chips::item).toList()));
        }
        goal.figures().forEach(f -> indicator(f).ifPresent(this::addPath));
        for (Threads.Link link : threads.of(stage, goal)) getChildren().add(row(link));
        if (sourced) getChildren().add(note);
        parts.anchors().passage(goal.id(), this);
        goal.items().forEach(i -> parts.anchors().passage(i.id(), this));
    }

    /** The source of the goal and every doubt about it. */
    private SourceNote note() {
        Optional<String> asOf = goal.figures().stream().map(Figure::asOf).findFirst();
        SourceNote note = new SourceNote(parts, goal.source(), asOf).doubt(goal.doubt());
        goal.figures().forEach(f -> note.doubt(f.doubt()));
        goal.figures().stream()
                .filter(f -> f.isConverted(parts.words().language()))
                .forEach(f -> note.with(Numbers.printed(f, parts.words())));
        return note;
    }

    /** Whether a goal is little more than its one figure, so that a narrow card is enough. */
    public static boolean isBrief(Entry goal) {
        return goal.figures().size() == 1
                && goal.summary().isEmpty()
                && goal.items().isEmpty()
                && goal.doubt().isEmpty()
                && goal.figures().getFirst().doubt().isEmpty();
    }

    private Node figure(Figure printed) {
        Figure figure = printed.in(parts.words().language());
        VBox box =
                new VBox(
                        new Quantity(
                                Numbers.before(figure.qualifier(), parts.words()),
                                Numbers.range(figure.value(), figure.upTo(), parts.words()),
                                Numbers.after(figure.qualifier(), parts.words())
                                        + " "
                                        + parts.say(figure.unit())));
        if (goal.figures().size() > 1) box.getChildren().add(parts.paragraph(figure.label()));
        figure.id().ifPresent(id -> parts.anchors().passage(id, box));
        return box;
    }

    /** What the one figure counts, where the title does not say it. */
    private Optional<Label> counted() {
        return goal.figures().size() == 1
                ? Optional.of(parts.say(goal.figures().getFirst().label()))
                        .filter(label -> !parts.say(goal.title()).contains(label))
                        .map(label -> parts.paragraph(label, "t13", "soft"))
                : Optional.empty();
    }

    /** The indicator that a figure is a value of, if the indicator system has one of that name. */
    private Optional<Indicator> indicator(Figure figure) {
        return parts.plan().indicators().stream()
                .flatMap(i -> i.indicators().stream())
                .filter(i -> i.name().zh().equals(figure.label().zh()))
                .findFirst();
    }

    private void addPath(Indicator indicator) {
        Optional<DateSpan> time =
                indicator.targets().stream()
                        .map(Indicators.Target::year)
                        .map(DateSpan::of)
                        .reduce(DateSpan::with);
        time.ifPresent(
                span -> {
                    String title = parts.words().text("stages.indicator", indicator.number());
                    Label link = parts.paragraph(title + " ›", "t13", "accent", "goal-link");
                    Subject indicators = Subject.of(Subject.Kind.INDICATORS);
                    parts.opens(
                            link,
                            indicators,
                            Optional.of(indicator.id()),
                            title + " " + parts.say(indicator.name()));
                    getChildren().addAll(link, new TargetPath(parts, indicator, span));
                });
    }

    /** A line that leads to the same thing in another stage. */
    private Node row(Threads.Link link) {
        String year = Integer.toString(link.stage().year());
        List<String> figures =
                link.goal().figures().stream()
                        .filter(
                                f ->
                                        goal.figures().stream()
                                                        .anyMatch(g -> g.label().equals(f.label()))
                                                || link.goal().figures().size() == 1)
                        .map(f -> f.in(parts.words().language()))
                        .map(f -> Numbers.of(f, parts.words()) + " " + parts.say(f.unit()))
                        .toList();
        String said =
                parts.say(link.goal().title())
                        + (figures.isEmpty() ? "" : " · " + String.join(", ", figures));
        Label words =
                parts.paragraph(
                        parts.words().text("stages.year", year, said) + " ›",
                        "t13",
                        "accent",
                        "goal-link");
        Opening.by(
                words,
                year + " " + said,
                () -> {
                    parts.state().setYear(link.stage().year());
                    parts.state()
                            .open(Subject.of(Subject.Kind.STAGES), Optional.of(link.goal().id()));
                });
        return words;
    }
}
