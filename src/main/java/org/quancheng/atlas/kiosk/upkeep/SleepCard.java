package org.quancheng.atlas.kiosk.upkeep;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.kiosk.Middle;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;

/** What stands on the dark screen of a closed hall: that it is closed, and when it opens. */
public final class SleepCard {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private SleepCard() {}

    /**
     * The card in both languages.
     *
     * @param opens when the hall opens next; empty if it is not known
     */
    public static Region of(Language first, Optional<ZonedDateTime> opens) {
        VBox card =
                new VBox(
                        Icons.of("mdi2w-weather-night"),
                        label("sleep-first", words(first).text("upkeep.closed")),
                        label("sleep-second", words(first.other()).text("upkeep.closed")));
        opens.ifPresent(
                at -> {
                    card.getChildren().add(label("sleep-when", when(at, first)));
                    card.getChildren().add(label("sleep-second", when(at, first.other())));
                });
        card.getStyleClass().add("sleep");
        StackPane whole = new StackPane(new Middle(card));
        whole.setId("sleep-card");
        return whole;
    }

    private static String when(ZonedDateTime at, Language language) {
        return words(language)
                .text(
                        "upkeep.opens",
                        at.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale()),
                        TIME.format(at),
                        at.getMonth().getDisplayName(TextStyle.SHORT, language.locale()),
                        String.valueOf(at.getDayOfMonth()));
    }

    private static Words words(Language language) {
        return Words.in(language);
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
