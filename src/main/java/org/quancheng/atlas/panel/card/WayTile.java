package org.quancheng.atlas.panel.card;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.Optional;

/** A way into another part of the plan: its icon, its name, and how much is there. */
public final class WayTile extends HBox {
    public WayTile(Parts parts, Subject subject, String icon, String name, String count) {
        VBox text =
                new VBox(
                        parts.paragraph(name, "t15", "strong"),
                        parts.paragraph(count, "t13", "soft"));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon), text, Icons.of("mdi2c-chevron-right"));
        getStyleClass().addAll("tile", "way");
        setId("way-" + subject.toString().replace('/', '-'));
        parts.opens(this, subject, Optional.empty(), name + " · " + count);
    }
}
