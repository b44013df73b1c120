package org.quancheng.atlas.kiosk.upkeep;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.hours.Hours;
import org.quancheng.atlas.hours.Span;
import org.quancheng.atlas.kiosk.desk.DeskCard;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lets the caretaker set the opening hours with a finger, day by day, in half hours. */
public final class HoursCard implements DeskCard {
    private static final int STEP = 30;
    private static final int DAYS_AHEAD = 7;
    private static final Span USUAL = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final Supplier<Hours> hours;
    private final Supplier<LocalDate> today;
    private final Consumer<Hours> keep;

    /**
     * @param hours what is kept now
     * @param keep keeps other hours from now on
     */
    public HoursCard(Supplier<Hours> hours, Supplier<LocalDate> today, Consumer<Hours> keep) {
        this.hours = hours;
        this.today = today;
        this.keep = keep;
    }

    @Override
    public String id() {
        return "desk-hours";
    }

    @Override
    public String title(Words words) {
        return words.text("upkeep.hours");
    }

    @Override
    public Region body(Words words) {
        VBox body = new VBox();
        body.getStyleClass().add("desk-stack");
        fill(body, words);
        return body;
    }

    private void fill(VBox body, Words words) {
        GridPane week = new GridPane();
        week.getStyleClass().add("desk-week");
        for (DayOfWeek day : DayOfWeek.values()) week.addRow(day.ordinal(), row(day, body, words));
        FlowPane days = new FlowPane();
        days.getStyleClass().add("desk-verbs");
        LocalDate first = today.get();
        first.datesUntil(first.plusDays(DAYS_AHEAD))
                .forEach(day -> days.getChildren().add(closing(day, body, words)));
        Label special = new Label(words.text("upkeep.closed-days"));
        special.getStyleClass().add("desk-soft");
        special.setWrapText(true);
        body.getChildren().setAll(week, special, days);
    }

    private Node[] row(DayOfWeek day, VBox body, Words words) {
        List<Span> spans = hours.get().spans(day);
        boolean open = !spans.isEmpty();
        Label name = new Label(day.getDisplayName(TextStyle.FULL, words.language().locale()));
        name.getStyleClass().add("desk-value");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Button toggle =
                button(
                        "hours-" + day,
                        words.text(open ? "upkeep.day-open" : "upkeep.day-closed"),
                        () ->
                                change(
                                        body,
                                        words,
                                        h -> h.with(day, open ? List.of() : List.of(USUAL))));
        toggle.getStyleClass().add(open ? "desk-on" : "desk-off");
        if (!open) return new Node[] {name, toggle, new HBox()};
        Label times = new Label(text(spans));
        times.getStyleClass().add("desk-times");
        HBox steps =
                new HBox(
                        step("hours-earlier-" + day, "mdi2m-minus", day, true, -STEP, body, words),
                        step("hours-later-" + day, "mdi2p-plus", day, true, STEP, body, words),
                        times,
                        step("hours-sooner-" + day, "mdi2m-minus", day, false, -STEP, body, words),
                        step("hours-longer-" + day, "mdi2p-plus", day, false, STEP, body, words));
        steps.getStyleClass().add("desk-steps");
        return new Node[] {name, toggle, steps};
    }

    private static String text(List<Span> spans) {
        return String.join(
                "\n", spans.stream().map(s -> s.toString().replace("-", " – ")).toList());
    }

    /** A button that moves the first opening or the last closing of a day. */
    private Button step(
            String id,
            String icon,
            DayOfWeek day,
            boolean opening,
            int minutes,
            VBox body,
            Words words) {
        Button button =
                button(id, "", () -> change(body, words, h -> moved(h, day, opening, minutes)));
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(
                words.text(opening ? "upkeep.opening" : "upkeep.closing", minutes));
        return button;
    }

    static Hours moved(Hours hours, DayOfWeek day, boolean opening, int minutes) {
        List<Span> spans = new ArrayList<>(hours.spans(day));
        if (opening) {
            Span first = spans.getFirst();
            spans.set(0, new Span(first.open().plusMinutes(minutes), first.close()));
        } else {
            Span last = spans.getLast();
            spans.set(spans.size() - 1, new Span(last.open(), last.close().plusMinutes(minutes)));
        }
        return hours.with(day, spans);
    }

    private Button closing(LocalDate day, VBox body, Words words) {
        boolean closed = hours.get().closed().contains(day);
        String name =
                words.text(
                        "upkeep.date",
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.getDayOfWeek()
                                .getDisplayName(TextStyle.SHORT, words.language().locale()));
        Button button =
                button(
                        "closed-" + day,
                        name,
                        () -> change(body, words, h -> h.withClosed(day, !closed)));
        button.getStyleClass().add(closed ? "desk-off" : "desk-on");
        return button;
    }

    private void change(VBox body, Words words, UnaryOperator<Hours> change) {
        keep.accept(change.apply(hours.get()));
        fill(body, words);
    }

    private static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("desk-step");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
