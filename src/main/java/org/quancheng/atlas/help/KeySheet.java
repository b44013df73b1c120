package org.quancheng.atlas.help;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All keys on one page, by what they are good for. */
final class KeySheet {
    /** Width in pixels below which a column would be too narrow. */
    private static final double LEAST = 310;

    private final Words words;
    private final KeyCaps caps;

    KeySheet(Words words, boolean mac) {
        this.words = words;
        caps = new KeyCaps(words, mac);
    }

    /** Where the cards are to stand. */
    static Columns room() {
        return Columns.cards(LEAST).expecting(Topic.values().length);
    }

    /** The cards in their order, each built when its turn comes. */
    Stream<Node> cards(List<Shortcut> keys) {
        return Stream.of(Topic.values())
                .map(
                        topic ->
                                card(
                                        topic,
                                        keys.stream()
                                                .map(Shortcut::entry)
                                                .filter(e -> e.topic() == topic)
                                                .toList()));
    }

    private Node card(Topic topic, List<Entry> entries) {
        Map<String, List<Chord>> rows = new LinkedHashMap<>();
        entries.forEach(
                e -> rows.computeIfAbsent(e.words(), w -> new ArrayList<>()).addAll(e.chords()));
        VBox card = new VBox(title(topic));
        card.setId("keys-" + topic.name());
        card.getStyleClass().addAll("card", "key-card");
        rows.forEach((what, chords) -> card.getChildren().add(row(words.text(what), chords)));
        return card;
    }

    private Label title(Topic topic) {
        Label title = new Label(words.text("topic." + topic.name()));
        title.getStyleClass().add("card-title");
        return title;
    }

    private HBox row(String what, List<Chord> chords) {
        Label label = new Label(what);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(label, caps.of(chords));
        row.getStyleClass().add("key-row");
        return row;
    }
}
