package org.quancheng.atlas.window.keys;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.Locale;

/**
 * Letters to touch for the search box, which understands pinyin, initials and English; and, as long
 * as nothing is typed, things that can be opened with one touch. JavaFX has a soft keyboard only on
 * embedded systems, and that one knows no pinyin.
 */
public final class Keyboard extends VBox {
    private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String> FIGURES = List.of("1234567890", "-./%&:()+", "\u2013'\"#@*=");

    private final AtlasState state;
    private final TextInputControl field;
    private final VBox chips = new VBox();
    private Keys keys = new Keys();
    private boolean figures;

    /**
     * @param field what is typed into
     */
    public Keyboard(AtlasState state, TextInputControl field) {
        this.state = state;
        this.field = field;
        setId("keyboard");
        getStyleClass().addAll("float", "keyboard");
        chips.setId("suggestions");
        field.textProperty().addListener(o -> requestLayout());
        state.preferences()
                .language()
                .addListener(
                        o -> {
                            if (isVisible()) build();
                        });
        state.tools().aids().keys().addListener((o, was, is) -> show(is));
        show(false);
    }

    private void show(boolean is) {
        figures = false;
        if (is) build();
        setVisible(is);
    }

    /** Words stand on the keys. */
    private void build() {
        Words words = words();
        keys = figures ? rows(FIGURES, words) : rows(LETTERS, words);
        chips.getChildren().setAll(Suggestions.of(state.plan()).stream().map(this::row).toList());
        getChildren().setAll(chips, keys);
    }

    private Words words() {
        return Words.in(state.preferences().language().get());
    }

    private Keys rows(List<String> letters, Words words) {
        Keys rows = new Keys();
        Keys.Row first = letters(rows.row(), letters.get(0));
        first.add(
                new Key("delete", "", words.text("keys.delete"), this::delete)
                        .pictured(Icons.of("mdi2b-backspace-outline"))
                        .styled("key-verb"),
                1.2);
        Keys.Row second = letters(rows.row().skip(0.4), letters.get(1));
        second.add(verb("clear", words, field::clear), 1.8);
        Keys.Row third = rows.row();
        third.add(verb(figures ? "letters" : "figures", words, this::turn), 1.4);
        letters(third, letters.get(2));
        third.add(verb("space", words, () -> type(" ")), 1.2);
        third.add(
                verb("done", words, () -> state.tools().aids().setKeys(false)).styled("key-done"),
                1.6);
        return rows;
    }

    private Keys.Row letters(Keys.Row row, String letters) {
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        letter ->
                                row.add(
                                        new Key(
                                                letter,
                                                letter.toUpperCase(Locale.ROOT),
                                                letter,
                                                () -> type(letter)),
                                        1));
        return row;
    }

    private Key verb(String id, Words words, Runnable action) {
        return new Key(id, words.text("keys." + id), words.text("keys." + id), action)
                .styled("key-verb");
    }

    private void turn() {
        figures = !figures;
        build();
    }

    private void type(String letter) {
        field.replaceSelection(letter);
    }

    private void delete() {
        if (field.getSelection().getLength() > 0) field.replaceSelection("");
        else field.deletePreviousChar();
    }

    private HBox row(Suggestions.Row row) {
        Label title = new Label(words().text("search.group." + row.group().name()));
        title.getStyleClass().addAll("t13", "soft", "suggestion-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Flow flow = new Flow(8, 0, row.all().stream().map(this::chip).toList());
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox box = new HBox(title, flow);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private Key chip(Suggestions what) {
        Language language = state.preferences().language().get();
        String words = what.words().in(language);
        Key chip =
                new Key(
                        "open-" + what.passage().orElse(what.subject().toString()),
                        words,
                        words,
                        () -> {
                            state.open(what.subject(), what.passage());
                            state.tools().aids().setKeys(false);
                        });
        chip.getStyleClass().setAll("label", "chip", "open", "suggestion");
        return chip;
    }

    /**
     * Leaves out rows of suggestions from the last on, until the rest fits; all of them while
     * something is typed, since then there are hits to be seen.
     *
     * @param width of the whole keyboard, in pixels at scale 1
     * @param room the most height that it may take
     * @return the height that it takes
     */
    public double fit(double width, double room) {
        boolean typing = !field.getText().isEmpty();
        chips.getChildren()
                .forEach(
                        row -> {
                            row.setVisible(!typing);
                            row.setManaged(!typing);
                        });
        double height = prefHeight(width);
        for (int i = chips.getChildren().size() - 1; i >= 0 && height > room; i--) {
            chips.getChildren().get(i).setVisible(false);
            chips.getChildren().get(i).setManaged(false);
            height = prefHeight(width);
        }
        return height;
    }
}
