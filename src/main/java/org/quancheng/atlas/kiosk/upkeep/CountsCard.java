package org.quancheng.atlas.kiosk.upkeep;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.kiosk.desk.DeskCard;
import org.quancheng.atlas.kiosk.desk.VerbsCard;
import org.quancheng.atlas.kiosk.desk.VerbsCard.Verb;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets the caretaker take along what was counted, switch counting off, and delete all counts. */
public final class CountsCard implements DeskCard {
    /** What the card can do; each tells the page what came of it. */
    public interface Desk {
        boolean isOn();

        /** Where counts can be written to now, by a name that people know. */
        List<Place> places();

        void write(Place place, Words words);

        void setOn(boolean on, Words words);

        void deleteAll(Words words);

        /** Looks again for sticks. */
        void lookAgain();
    }

    /** A stick or a folder that can be written to. */
    public record Place(String name, Path folder) {}

    private final Desk desk;

    public CountsCard(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "desk-counts";
    }

    @Override
    public String title(Words words) {
        return words.text("upkeep.counts");
    }

    @Override
    public Region body(Words words) {
        boolean on = desk.isOn();
        List<Place> places = desk.places();
        Label what = new Label(words.text(on ? "upkeep.counting" : "upkeep.not-counting"));
        what.setWrapText(true);
        what.getStyleClass().add("desk-soft");
        List<Verb> verbs = new ArrayList<>();
        verbs.add(
                new Verb(
                        "counts-look",
                        "mdi2r-refresh",
                        "upkeep.look-again",
                        false,
                        desk::lookAgain));
        verbs.add(
                new Verb(
                        "counts-switch",
                        on ? "mdi2t-toggle-switch" : "mdi2t-toggle-switch-off-outline",
                        on ? "upkeep.count-off" : "upkeep.count-on",
                        on,
                        () -> desk.setOn(!on, words)));
        verbs.add(
                new Verb(
                        "counts-delete",
                        "mdi2d-delete-outline",
                        "upkeep.count-delete",
                        true,
                        () -> desk.deleteAll(words)));
        VBox body = new VBox(what);
        body.getStyleClass().add("desk-stack");
        if (places.isEmpty()) {
            Label none = new Label(words.text("upkeep.no-stick"));
            none.setWrapText(true);
            none.getStyleClass().add("desk-value");
            body.getChildren().add(none);
        } else body.getChildren().add(buttons(places, words));
        body.getChildren().add(new VerbsCard(id(), "upkeep.counts", verbs).body(words));
        return body;
    }

    private FlowPane buttons(List<Place> places, Words words) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("desk-verbs");
        for (Place place : places) {
            Button button =
                    new Button(words.text("upkeep.write-to", place.name()), Icons.of("mdi2u-usb"));
            button.setId("counts-to-" + buttons.getChildren().size());
            button.getStyleClass().add("desk-verb");
            button.setOnAction(e -> desk.write(place, words));
            buttons.getChildren().add(button);
        }
        return buttons;
    }
}
