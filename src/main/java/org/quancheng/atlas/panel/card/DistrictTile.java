package org.quancheng.atlas.panel.card;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One district as a small tile with the icons of the elements it belongs to; it opens and lights
 * the district.
 */
public final class DistrictTile extends HBox {
    public DistrictTile(Parts parts, District district) {
        Label name = parts.paragraph(district.label(), "t15", "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().add(name);
        var elements = parts.plan().elementsOf(district.id());
        for (Layout.Element element : elements) {
            String icon = element.icon().orElse("mdi2h-hexagon");
            getChildren().add(Icons.of(icon, parts.tint(element).base(), 18));
        }
        getStyleClass().add("tile");
        parts.tintOf(district.id()).ifPresent(t -> setStyle(t.style()));
        setId("tile-" + district.id());
        String spoken =
                elements.stream().map(e -> parts.say(e.name())).collect(Collectors.joining(", "));
        String full = parts.say(district.name());
        parts.opens(
                this,
                Subject.district(district.id()),
                Optional.empty(),
                spoken.isEmpty() ? full : full + " · " + spoken);
        parts.lights(this, district.feature().map(Set::of).orElse(Set.of()));
    }
}
