package org.quancheng.atlas.kiosk.desk;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.List;

/**
 * A card with things to do.
 *
 * @param heading key of its heading
 */
public record VerbsCard(String id, String heading, List<Verb> verbs) implements DeskCard {
    /**
     * One thing to do.
     *
     * @param name key of its name
     * @param grave whether a second touch must confirm it
     */
    public record Verb(String id, String icon, String name, boolean grave, Runnable action) {}

    public VerbsCard {
        verbs = List.copyOf(verbs);
    }

    @Override
    public String title(Words words) {
        return words.text(heading);
    }

    @Override
    public Region body(Words words) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("desk-verbs");
        for (Verb verb : verbs) buttons.getChildren().add(button(verb, words));
        return buttons;
    }

    private static Button button(Verb verb, Words words) {
        String name = words.text(verb.name());
        Button button = new Button(name, Icons.of(verb.icon()));
        button.setId(verb.id());
        button.getStyleClass().add("desk-verb");
        button.setOnAction(
                e -> {
                    boolean asked = button.getStyleClass().contains("desk-sure");
                    if (verb.grave() && !asked) {
                        button.getStyleClass().add("desk-sure");
                        button.setText(words.text("desk.sure", name));
                    } else verb.action().run();
                });
        return button;
    }
}
