package org.quancheng.atlas.kiosk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/** A calm card where there is nothing else to show, in both languages. */
public final class Notice {
    private Notice() {}

    /** While the content is being read. */
    public static Region reading(Preferences preferences) {
        return of(preferences, "notice-reading", "mdi2m-map-outline", "kiosk.reading");
    }

    /** Where the content cannot be shown. */
    public static Region failed(Preferences preferences) {
        return of(preferences, "notice-failed", "mdi2c-coffee-outline", "kiosk.failed");
    }

    /** After repeated failure, until it is tried again. */
    public static Region resting(Preferences preferences) {
        return of(preferences, "notice-resting", "mdi2c-coffee-outline", "kiosk.resting");
    }

    private static Region of(Preferences preferences, String id, String icon, String key) {
        Language language = preferences.language().get();
        Node picture = Icons.of(icon);
        Label first = label(Words.in(language).text(key), "notice-first");
        Label second = label(Words.in(language.other()).text(key), "notice-second");
        VBox card = new VBox(picture, first, second);
        card.getStyleClass().add("notice");
        StackPane whole = new StackPane(new Middle(card));
        whole.setId(id);
        whole.getStyleClass().add("kiosk-staff");
        return whole;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
