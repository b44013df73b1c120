package org.quancheng.atlas.panel.part;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.PlaceKind;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.style.Icons;

import java.util.Optional;
import java.util.Set;

/**
 * The chips: a named thing, a place, a theme, an element of the layout, a district. What opens
 * something is tinted.
 */
public final class Chips {
    private final Parts parts;

    public Chips(Parts parts) {
        this.parts = parts;
    }

    /**
     * A named thing; opens its place, or its only district, where it has one, and lights it on the
     * map.
     */
    public Label item(Item item) {
        Optional<Place> place = item.place().flatMap(parts.plan()::place);
        String name = parts.say(item.name());
        Label chip =
                place.map(p -> opening(p, name))
                        .or(
                                () ->
                                        item.districts().size() == 1
                                                ? district(item.districts().getFirst(), name)
                                                : Optional.empty())
                        .orElseGet(() -> chip(name));
        parts.anchors().passage(item.id(), chip);
        return chip;
    }

    /** A place; nothing for one the pack does not have. */
    public Optional<Label> place(String id) {
        return parts.plan().place(id).map(place -> opening(place, parts.say(place.mapLabel())));
    }

    /** What sort of place something is; opens nothing. */
    public Optional<Label> kind(String id) {
        return parts.plan()
                .placeKind(id)
                .map(
                        (PlaceKind kind) -> {
                            Label chip = chip(parts.say(kind.name()));
                            chip.setGraphic(Icons.of(kind.icon()));
                            return chip;
                        });
    }

    /** A theme; opens all districts that carry it. Nothing for a theme the pack does not have. */
    public Optional<Label> theme(String id) {
        return parts.plan()
                .theme(id)
                .map(
                        theme -> {
                            Label chip = chip(parts.say(theme.name()));
                            chip.getStyleClass().add("theme");
                            chip.setGraphic(Icons.of(theme.icon()));
                            return parts.opens(
                                    chip,
                                    Subject.theme(id),
                                    Optional.empty(),
                                    parts.say(theme.name()));
                        });
    }

    /** An element of the layout in its own colour. */
    public Label element(Layout.Element element) {
        Label chip = chip(parts.say(element.name()));
        chip.getStyleClass().addAll("open", "element");
        chip.setStyle(parts.tint(element).style());
        element.icon().ifPresent(literal -> chip.setGraphic(Icons.of(literal)));
        Subject subject = Subject.element(element.id());
        parts.opens(chip, subject, Optional.empty(), parts.say(element.name()));
        return parts.lights(chip, Scope.of(parts.plan(), subject).shapes());
    }

    /** A district; nothing for one the pack does not have. */
    public Optional<Label> district(String id) {
        return parts.plan().district(id).flatMap(d -> district(id, parts.say(d.name())));
    }

    private Optional<Label> district(String id, String name) {
        return parts.plan()
                .district(id)
                .map(
                        district -> {
                            Label chip = opening("mdi2m-map-outline", name, Subject.district(id));
                            return parts.lights(
                                    chip, district.feature().map(Set::of).orElse(Set.of()));
                        });
    }

    private Label opening(Place place, String name) {
        boolean placed = place.at().isPresent();
        String icon = placed ? "mdi2m-map-marker" : "mdi2m-map-marker-question-outline";
        return parts.lights(opening(icon, name, Subject.place(place.id())), Set.of(place.id()));
    }

    /** Anything else that opens a subject. */
    public Label opening(String icon, String name, Subject subject) {
        Label chip = chip(name);
        chip.getStyleClass().add("open");
        Node graphic = Icons.of(icon);
        chip.setGraphic(graphic);
        return parts.opens(chip, subject, Optional.empty(), name);
    }

    private Label chip(String text) {
        Label chip = parts.paragraph(text, "chip");
        chip.setGraphicTextGap(4);
        return chip;
    }
}
