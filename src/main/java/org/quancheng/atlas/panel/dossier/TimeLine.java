package org.quancheng.atlas.panel.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Anchors;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.fact.Entry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened, year by year down a line; a click on an event unfolds what is known of it. */
public final class TimeLine extends VBox {
    private final Parts parts;
    private final EventDates dates;

    /**
     * @param events oldest first
     */
    public TimeLine(Parts parts, List<Entry> events) {
        this.parts = parts;
        this.dates = new EventDates(parts.words());
        getStyleClass().add("time-events");
        parts.filled(this, IntStream.range(0, events.size()).boxed().flatMap(i -> rows(events, i)));
    }

    /** An event, under its year if it is the first of it. */
    private Stream<Node> rows(List<Entry> events, int i) {
        String year = year(events.get(i));
        Stream<Node> event = Stream.of(event(events.get(i)));
        if (year.equals(i == 0 ? "" : year(events.get(i - 1)))) return event;
        return Stream.concat(
                Stream.of(row(side(year, "t24", "strong", "accent"), "event-year", new Region())),
                event);
    }

    private static String year(Entry event) {
        return event.date().map(d -> d.split("-")[0]).orElse("");
    }

    private Node event(Entry event) {
        Fold fold =
                new Fold(
                                parts,
                                parts.say(event.title()),
                                "",
                                Anchors.within(List.of(event)),
                                () -> List.of(new EventDetail(parts, event)))
                        .small();
        fold.getStyleClass().add("event");
        fold.head().setId("event-" + event.id());
        event.date()
                .ifPresent(
                        d ->
                                fold.head()
                                        .setAccessibleText(
                                                dates.whole(d) + " " + parts.say(event.title())));
        parts.anchors().passage(event.id(), fold);
        event.doubt()
                .ifPresent(
                        d -> fold.getChildren().add(1, SourceNote.doubtRow(parts, parts.say(d))));
        return row(
                side(event.date().map(dates::within).orElse(""), "t13", "soft"), "event-dot", fold);
    }

    private Node row(Label date, String mark, Region content) {
        Region line = new Region();
        line.getStyleClass().add("event-line");
        Region dot = new Region();
        dot.getStyleClass().add(mark);
        StackPane rail = new StackPane(line, dot);
        rail.getStyleClass().add("event-rail");
        StackPane.setAlignment(dot, Pos.TOP_CENTER);
        HBox.setHgrow(content, Priority.ALWAYS);
        return new HBox(date, rail, content);
    }

    private Label side(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("event-date");
        return label;
    }
}
