package org.quancheng.atlas.panel.part;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.Optional;

/** A row that leads to another sheet. */
public final class LinkRow extends HBox {
    /**
     * @param below a second line; empty for none
     */
    public LinkRow(
            Parts parts, String title, String below, Subject subject, Optional<String> passage) {
        VBox text = new VBox(2, parts.paragraph(title));
        if (!below.isEmpty()) text.getChildren().add(parts.paragraph(below, "t13", "soft"));
        text.getStyleClass().add("link-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, Icons.of("mdi2c-chevron-right"));
        getStyleClass().add("link-row");
        parts.opens(this, subject, passage, below.isEmpty() ? title : title + " · " + below);
    }

    /** Puts an icon before the words, in a column of one width so that rows line up. */
    public LinkRow icon(Node icon) {
        StackPane slot = new StackPane(icon);
        slot.getStyleClass().add("link-icon");
        getChildren().addFirst(slot);
        return this;
    }

    /** A row that leads to a statement elsewhere in the plan. */
    public static LinkRow to(Parts parts, Statement statement) {
        return new LinkRow(
                parts,
                parts.say(statement.entry().title()),
                parts.say(statement.heading()),
                statement.home(),
                Optional.of(statement.entry().id()));
    }
}
