package org.quancheng.atlas.story.console;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Presenter;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The time of day, the time that has passed, and how it compares with the plan. */
final class TimeCard extends HBox {
    private static final Duration BEAT = Duration.millis(250);
    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    /** Within so many seconds one keeps to the plan; a talk is not a train. */
    private static final double EVEN = 10;

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final Presenter presenter;
    private final Words words;
    private final Clock clock;
    private final Label ofDay = new Label();
    private final Label elapsed = new Label();
    private final Label pace = new Label();
    private final Timeline metronome = new Timeline(new KeyFrame(BEAT, e -> tick()));
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> tell();

    /**
     * @param clock the time of day
     */
    TimeCard(AtlasState state, Clock clock) {
        presenter = state.presenter();
        this.clock = clock;
        words = Words.in(state.preferences().language().get());
        getStyleClass().add("console-times");
        setAlignment(Pos.CENTER_LEFT);
        ofDay.setId("console-clock");
        ofDay.getStyleClass().addAll("console-clock", "soft");
        elapsed.setId("console-elapsed");
        elapsed.getStyleClass().add("console-clock");
        pace.setId("console-pace");
        pace.getStyleClass().add("console-pace");
        for (Label label : new Label[] {ofDay, elapsed, pace}) label.setMinWidth(USE_PREF_SIZE);
        Button again = new Button("", Icons.of("mdi2r-restart"));
        again.setId("console-restart");
        again.getStyleClass().add("round-button");
        again.setAccessibleText(words.text("console.restart"));
        again.setTooltip(new Tooltip(words.text("console.restart")));
        again.setOnAction(e -> presenter.restart());
        getChildren().addAll(ofDay, elapsed, again, pace);
        metronome.setCycleCount(Animation.INDEFINITE);
        presenter.elapsed().addListener(new WeakInvalidationListener(changed));
        state.showing().stop().addListener(new WeakInvalidationListener(changed));
        tell();
    }

    /** Keeps time, or rests while nobody sees it. */
    void setOn(boolean on) {
        if (on) metronome.play();
        else metronome.stop();
        tick();
    }

    /** Tells the time that it is. */
    void tick() {
        presenter.beat();
        tell();
    }

    private void tell() {
        ofDay.setText(OF_DAY.format(LocalTime.now(clock)));
        elapsed.setText(
                words.text(
                        "console.elapsed",
                        written(presenter.elapsed().get()),
                        written(presenter.planned())));
        double ahead = presenter.ahead();
        pace.pseudoClassStateChanged(BEHIND, ahead <= -EVEN);
        pace.setText(
                Math.abs(ahead) < EVEN
                        ? words.text("console.even")
                        : words.text(
                                ahead > 0 ? "console.ahead" : "console.behind",
                                written(Math.abs(ahead))));
    }

    /** Minutes and seconds, and hours where there are any. */
    static String written(double seconds) {
        long s = (long) seconds;
        return s < HOUR
                ? String.format("%d:%02d", s / MINUTE, s % MINUTE)
                : String.format("%d:%02d:%02d", s / HOUR, s / MINUTE % MINUTE, s % MINUTE);
    }
}
