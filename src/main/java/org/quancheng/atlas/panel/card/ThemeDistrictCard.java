package org.quancheng.atlas.panel.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.style.Icons;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One district under a theme: those of its focus areas that carry it, each with what it names. */
public final class ThemeDistrictCard extends VBox {
    private final Parts parts;
    private final Subject subject;

    public ThemeDistrictCard(Parts parts, District district, List<Entry> focus) {
        this.parts = parts;
        this.subject = Subject.district(district.id());
        parts.tintOf(district.id()).ifPresent(t -> setStyle(t.style()));
        Region bar = new Region();
        bar.getStyleClass().add("card-bar");
        Label name = parts.paragraph(district.name(), "t18", "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(bar, name, Icons.of("mdi2c-chevron-right"));
        head.getStyleClass().addAll("card-head", "card-link");
        parts.opens(head, subject, Optional.empty(), parts.say(district.name()));
        getChildren().add(head);
        focus.forEach(entry -> getChildren().add(focus(entry)));
        getStyleClass().addAll("card", "theme-card");
        setId("theme-" + district.id());
        parts.lights(head, district.feature().map(Set::of).orElse(Set.of()));
    }

    private Node focus(Entry entry) {
        LinkRow title =
                new LinkRow(parts, parts.say(entry.title()), "", subject, Optional.of(entry.id()));
        Chips chips = new Chips(parts);
        List<Label> named = entry.items().stream().map((Item i) -> chips.item(i)).toList();
        VBox box = new VBox(title);
        if (!named.isEmpty()) box.getChildren().add(parts.chips(named));
        return box;
    }
}
