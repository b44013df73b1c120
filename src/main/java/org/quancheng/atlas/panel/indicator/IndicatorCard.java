package org.quancheng.atlas.panel.indicator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.chart.DateSpan;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.Indicators.Actual;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One indicator: what it is called, which way is better, its target path, and on demand how it is
 * judged and by whom.
 */
public final class IndicatorCard extends VBox {
    private final Parts parts;
    private final Indicator indicator;

    /**
     * @param time the stretch of time that all paths of the sheet share
     */
    public IndicatorCard(Parts parts, Indicator printed, DateSpan time) {
        this.parts = parts;
        indicator = printed.in(parts.words().language());
        SourceNote note =
                new SourceNote(parts, indicator.source(), Optional.empty())
                        .doubt(indicator.doubt());
        setId("indicator-" + indicator.id());
        getStyleClass().addAll("card", "indicator-card");
        getChildren()
                .addAll(
                        head(note),
                        direction(),
                        new TargetPath(parts, indicator, time),
                        judged(),
                        note);
        parts.anchors().passage(indicator.id(), this);
    }

    private Node head(SourceNote note) {
        Label number = new Label(Integer.toString(indicator.number()));
        number.getStyleClass().addAll("t13", "indicator-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label name = parts.paragraph(indicator.name(), "t15", "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(8, number, name, note.button());
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Node direction() {
        String way = indicator.direction().name();
        String words = parts.words().text("indicators.direction." + way);
        String unit = parts.words().text("indicators.unit", parts.say(indicator.unit()));
        HBox line =
                new HBox(
                        6,
                        Icons.of("mdi2t-trending-" + way),
                        parts.paragraph(words, "t13", "accent"),
                        parts.paragraph("· " + unit, "t13", "soft"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("indicator-direction");
        return line;
    }

    private Node judged() {
        String kind = parts.words().text("indicators.method." + indicator.method().kind().name());
        String title = kind + " · " + parts.say(indicator.department());
        Fold fold = new Fold(parts, title, "", List.of(), this::detail).small();
        fold.head().setId("indicator-method-" + indicator.id());
        return fold;
    }

    private List<Node> detail() {
        Chips chips = new Chips(parts);
        List<Node> detail = new ArrayList<>();
        detail.add(parts.paragraph(indicator.method().text()));
        String department = parts.say(indicator.department());
        detail.add(
                parts.paragraph(
                        parts.words().text("indicators.department", department), "t13", "soft"));
        for (Actual actual : indicator.actual()) detail.add(measured(actual));
        List<Label> links = new ArrayList<>();
        indicator.themes().forEach(t -> chips.theme(t).ifPresent(links::add));
        indicator.districts().forEach(d -> chips.district(d).ifPresent(links::add));
        if (!links.isEmpty()) detail.add(parts.chips(links));
        return detail;
    }

    private Node measured(Actual actual) {
        String value =
                Numbers.plain(actual.value(), parts.words()) + " " + parts.say(indicator.unit());
        String words =
                parts.words()
                        .text(
                                "indicators.spoken.actual",
                                Numbers.date(actual.date(), parts.words()),
                                value);
        return new SourceNote(parts, actual.source(), Optional.of(actual.date()))
                .doubt(actual.doubt())
                .under(parts.paragraph(words, "strong"));
    }
}
