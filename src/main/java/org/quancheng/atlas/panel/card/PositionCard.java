package org.quancheng.atlas.panel.card;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.Locale;

/** How exactly it is known where a place lies, as a small target and in words. */
public final class PositionCard extends HBox {
    /** Half the side of the little target, in pixels. */
    private static final double REACH = 24;

    public PositionCard(Parts parts, Place place) {
        Words words = parts.words();
        String grade = place.at().isPresent() ? grade(place) : "unplaced";
        String district =
                place.district()
                        .flatMap(parts.plan()::district)
                        .map(d -> parts.say(d.name()))
                        .orElse("");
        VBox text = new VBox(4, parts.paragraph(words.text("position." + grade), "t15", "strong"));
        if (!place.at().isPresent()) {
            text.getChildren()
                    .add(
                            parts.paragraph(
                                    district.isEmpty()
                                            ? words.text("position.nowhere")
                                            : words.text("position.district-only", district),
                                    "t13",
                                    "soft"));
        }
        place.located()
                .ifPresent(how -> text.getChildren().add(parts.paragraph(how, "t13", "soft")));
        place.at()
                .ifPresent(
                        at ->
                                text.getChildren()
                                        .add(
                                                parts.paragraph(
                                                        degrees(words, at, digits(grade)),
                                                        "t13",
                                                        "soft",
                                                        "degrees")));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(target(grade), text);
        getStyleClass().addAll("card", "position-card");
    }

    private static String grade(Place place) {
        return place.precision().map(Enum::name).orElse("unknown");
    }

    /**
     * A dot in a ring, the wider the less is known; no dot where it would lie; no ring for what is
     * not placed.
     */
    private static StackPane target(String grade) {
        StackPane target = new StackPane();
        target.setMinSize(REACH * 2, REACH * 2);
        if (grade.equals("unplaced")) {
            target.getChildren().add(Icons.of("mdi2m-map-marker-question-outline"));
            target.getStyleClass().add("position-none");
            return target;
        }
        boolean exact = grade.equals("A") || grade.equals("B");
        Circle ring =
                new Circle(REACH * (grade.equals("A") ? 0.36 : grade.equals("B") ? 0.64 : 0.92));
        ring.getStyleClass().add("position-ring");
        if (!exact) ring.getStrokeDashArray().setAll(4.0, 4.0);
        target.getChildren().add(ring);
        if (exact) {
            Circle dot = new Circle(3.5);
            dot.getStyleClass().add("position-dot");
            target.getChildren().add(dot);
        }
        return target;
    }

    /** No more digits than are known: four are about 10 m, three 100 m, two 1 km. */
    private static int digits(String grade) {
        return switch (grade) {
            case "A" -> 4;
            case "B" -> 3;
            default -> 2;
        };
    }

    private static String degrees(Words words, LonLat at, int digits) {
        String number = "%." + digits + "f";
        return words.text(
                "position.degrees",
                String.format(Locale.ROOT, number, Math.abs(at.lat())),
                words.text(at.lat() < 0 ? "position.south" : "position.north"),
                String.format(Locale.ROOT, number, Math.abs(at.lon())),
                words.text(at.lon() < 0 ? "position.west" : "position.east"));
    }
}
