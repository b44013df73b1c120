package org.quancheng.atlas.panel.part;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.style.Icons;

/** The chips: a named thing, a theme, an element of the layout, a district. */
public final class Chips {
    private final Parts parts;

    public Chips(Parts parts) {
        this.parts = parts;
    }

    /** A named thing; opens its place where it is one, and lights it on the map. */
    public Label item(Item item) {
        Label chip = chip(parts.say(item.name()));
        parts.anchors().passage(item.id(), chip);
        item.place().flatMap(parts.plan()::place).ifPresent(place -> {
            chip.getStyleClass().add("open");
            chip.setGraphic(Icons.of(place.at().isPresent() ? "mdi2m-map-marker" : "mdi2m-map-marker-question-outline"));
            parts.opens(chip, Subject.place(place.id()), Optional.empty(), parts.say(item.name()));
            parts.lights(chip, Set.of(place.id()));
        });
        return chip;
    }

    /** A theme; opens all districts that carry it. Nothing for a theme the pack does not have. */
    public Optional<Label> theme(String id) {
        return parts.plan().theme(id).map(theme -> {
            Label chip = chip(parts.say(theme.name()));
            chip.getStyleClass().addAll("open", "theme");
            chip.setGraphic(Icons.of(theme.icon()));
            return parts.opens(chip, Subject.theme(id), Optional.empty(), parts.say(theme.name()));
        });
    }

    /** An element of the layout in its own colour. */
    public Label element(Layout.Element element) {
        Label chip = chip(parts.say(element.name()));
        String colour = element.colour().in(parts.state().preferences().dark().get());
        chip.getStyleClass().add("element");
        chip.setStyle("-fx-text-fill: " + colour + ";");
        element.icon().ifPresent(literal -> chip.setGraphic(Icons.of(literal, colour, 16)));
        return parts.opens(chip, Subject.element(element.id()), Optional.empty(), parts.say(element.name()));
    }

    /** A district; nothing for one the pack does not have. */
    public Optional<Label> district(String id) {
        return parts.plan().district(id).map(district -> {
            Label chip = chip(parts.say(district.name()));
            chip.getStyleClass().add("open");
            parts.opens(chip, Subject.district(id), Optional.empty(), parts.say(district.name()));
            return parts.lights(chip, district.feature().map(Set::of).orElse(Set.of()));
        });
    }

    private Label chip(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        chip.setGraphicTextGap(4);
        return chip;
    }
}
