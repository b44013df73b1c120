package org.quancheng.atlas.help;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.style.Icons;

/** What stands on a page of the help: a text that scrolls, and above it perhaps a way back. */
final class Sheet extends VBox {
    private Sheet() {
        getStyleClass().add("help-sheet");
    }

    /** A page that scrolls. */
    static Sheet of(Node content, String name) {
        Sheet sheet = new Sheet();
        ScrollPane scroll = new ScrollPane(new StackPane(content));
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(name);
        scroll.getStyleClass().add("help-scroll");
        sheet.fill(scroll);
        return sheet;
    }

    /** A page with something that scrolls itself. */
    static Sheet around(Node content) {
        Sheet sheet = new Sheet();
        sheet.fill(content);
        return sheet;
    }

    private void fill(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().add(content);
    }

    /** The same with a way back above it. */
    Sheet from(String where, Runnable back) {
        Button button = new Button(where, Icons.of("mdi2a-arrow-left"));
        button.setId("help-back");
        button.setContentDisplay(ContentDisplay.LEFT);
        button.getStyleClass().add("help-back");
        button.setOnAction(e -> back.run());
        getChildren().addFirst(button);
        return this;
    }
}
