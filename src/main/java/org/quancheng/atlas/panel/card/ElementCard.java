package org.quancheng.atlas.panel.card;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.List;
import java.util.Optional;

/** One element of the layout as a card that opens it and lights it on the map. */
public final class ElementCard extends HBox {
    /**
     * @param group the name of the group it belongs to; empty for none
     */
    public ElementCard(Parts parts, Layout.Element element, Optional<String> group) {
        String above =
                group.map(g -> parts.words().text("element.in-group", g, parts.say(element.role())))
                        .orElseGet(() -> parts.say(element.role()));
        VBox text =
                new VBox(
                        4,
                        parts.paragraph(above, "t13", "strong", "tinted"),
                        parts.paragraph(element.name(), "t18", "strong"),
                        parts.paragraph(element.summary(), "t13", "soft"));
        Chips chips = new Chips(parts);
        List<Label> districts =
                element.districts().stream().flatMap(id -> chips.district(id).stream()).toList();
        if (!districts.isEmpty()) text.getChildren().add(parts.chips(districts));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(badge(element), text);
        getStyleClass().addAll("card", "element-card");
        setStyle(parts.tint(element).style());
        setId("element-" + element.id());
        Subject subject = Subject.element(element.id());
        parts.opens(this, subject, Optional.empty(), parts.say(element.name()));
        parts.lights(this, Scope.of(parts.plan(), subject).shapes());
    }

    /** The element's icon on a disc of its colour. */
    public static StackPane badge(Layout.Element element) {
        StackPane badge = new StackPane(Icons.of(element.icon().orElse("mdi2h-hexagon-outline")));
        badge.getStyleClass().add("badge");
        return badge;
    }
}
