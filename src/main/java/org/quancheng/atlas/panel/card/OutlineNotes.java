package org.quancheng.atlas.panel.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the shapes of an element came onto the map, and how far they can be trusted. */
public final class OutlineNotes {
    private OutlineNotes() {}

    /** One note for each outline and one for the districts that are tinted as a whole. */
    public static List<Node> of(Parts parts, Layout.Element element) {
        List<Node> notes = new ArrayList<>();
        element.outlines().stream()
                .flatMap(id -> parts.plan().geo().shape(id).stream())
                .forEach(f -> notes.add(outline(parts, f)));
        String tinted =
                element.tinted().stream()
                        .flatMap(id -> parts.plan().district(id).stream())
                        .map(d -> parts.say(d.name()))
                        .collect(Collectors.joining(parts.words().text("list.comma")));
        if (!tinted.isEmpty())
            notes.add(
                    note(
                            parts,
                            tinted,
                            "outline.generalised",
                            parts.words().text("outline.tinted")));
        if (!notes.isEmpty()) {
            VBox card = new VBox(notes.toArray(Node[]::new));
            card.getStyleClass().addAll("card", "outline-notes");
            return List.of(card);
        }
        return List.of();
    }

    private static Node outline(Parts parts, Feature feature) {
        String basis = feature.basis().map(parts::say).orElse("");
        return note(parts, parts.say(feature.name()), "outline." + feature.quality().name(), basis);
    }

    private static Node note(Parts parts, String name, String quality, String basis) {
        Label title = parts.paragraph(name, "t15", "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label tag = new Label(parts.words().text(quality));
        tag.getStyleClass().add("tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        VBox note = new VBox(4, new HBox(8, title, tag));
        if (!basis.isEmpty()) note.getChildren().add(parts.paragraph(basis, "t13", "soft"));
        return note;
    }
}
