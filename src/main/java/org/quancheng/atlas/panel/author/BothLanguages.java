package org.quancheng.atlas.panel.author;

import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.function.Consumer;

/** A text of a story to be written in both languages, one under the other. */
final class BothLanguages extends VBox {
    private final TextInputControl zh;
    private final TextInputControl en;
    private final Label sentence = new Label();
    private final boolean needed;
    private final Consumer<Text> taken;
    private Text kept = new Text("", "");
    private boolean showing;

    /**
     * @param id of the field; its two inputs add {@code -zh} and {@code -en}
     * @param name what people call it
     * @param rows how many lines are seen; 1 for a field of a single line, which must be filled in
     * @param taken told of what is written
     */
    BothLanguages(Words words, String id, String name, int rows, Consumer<Text> taken) {
        this.taken = taken;
        needed = rows == 1;
        getStyleClass().add("author-field");
        Label label = new Label(name);
        label.getStyleClass().addAll("t13", "soft");
        zh = input(id + "-zh", words.text("author.said", name, words.text("author.zh")), rows);
        en = input(id + "-en", words.text("author.said", name, words.text("author.en")), rows);
        sentence.setId(id + "-sentence");
        sentence.setText(words.text("author.blank"));
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("t13", "author-trouble");
        getChildren()
                .addAll(
                        label,
                        row(words.text("author.tag.zh"), zh),
                        row(words.text("author.tag.en"), en),
                        sentence);
        warn();
    }

    private TextInputControl input(String id, String name, int rows) {
        TextInputControl input;
        if (rows == 1) {
            input = new TextField();
        } else {
            TextArea area = new TextArea();
            area.setPrefRowCount(rows);
            area.setWrapText(true);
            area.addEventFilter(KeyEvent.KEY_PRESSED, e -> leave(area, e));
            input = area;
        }
        input.setId(id);
        input.setAccessibleText(name);
        input.getStyleClass().add("author-input");
        input.textProperty().addListener((o, was, is) -> take());
        input.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is && isBlank()) show(kept);
                        });
        HBox.setHgrow(input, Priority.ALWAYS);
        return input;
    }

    /** Nobody wants a tab in a caption; it goes on to the next field. */
    private static void leave(TextArea area, KeyEvent e) {
        if (e.getCode() != KeyCode.TAB || e.isShortcutDown() || e.isAltDown()) return;
        area.requestFocusTraversal(
                e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        e.consume();
    }

    private static HBox row(String tag, TextInputControl input) {
        Label label = new Label(tag);
        label.getStyleClass().addAll("t13", "author-tag");
        HBox row = new HBox(6, label, input);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows what is kept; what a hand has just written there stays untouched. */
    void show(Text text) {
        kept = text;
        showing = true;
        try {
            if (!zh.getText().equals(text.zh())) zh.setText(text.zh());
            if (!en.getText().equals(text.en())) en.setText(text.en());
        } finally {
            showing = false;
        }
        warn();
    }

    private void take() {
        if (showing) return;
        warn();
        if (isBlank()) return;
        kept = new Text(zh.getText(), en.getText());
        taken.accept(kept);
    }

    private boolean isBlank() {
        return needed && (zh.getText().isBlank() || en.getText().isBlank());
    }

    private void warn() {
        sentence.setVisible(isBlank());
        sentence.setManaged(isBlank());
    }
}
