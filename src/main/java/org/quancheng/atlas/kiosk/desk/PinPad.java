package org.quancheng.atlas.kiosk.desk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.kiosk.lock.PinRule;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A number pad with large keys; what is entered is seen as dots only. */
final class PinPad extends VBox {
    private static final int COLUMNS = 3;

    private final Label hint = new Label();
    private final HBox dots = new HBox();
    private final List<Button> keys = new ArrayList<>();
    private final Consumer<String> entered;
    private final StringBuilder pin = new StringBuilder();
    private boolean waiting;

    /**
     * @param heading what is asked for
     * @param entered takes what was entered
     * @param back what the way back does; empty where there is none
     */
    PinPad(Words words, String heading, Consumer<String> entered, Optional<Runnable> back) {
        this.entered = entered;
        setId("pin-pad");
        getStyleClass().addAll("float", "pin-pad");
        Label title = new Label(heading);
        title.setId("pin-heading");
        title.getStyleClass().add("pin-heading");
        title.setWrapText(true);
        hint.setId("pin-hint");
        hint.getStyleClass().add("pin-hint");
        hint.setWrapText(true);
        dots.setId("pin-dots");
        dots.getStyleClass().add("pin-dots");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pin-keys");
        for (int digit = 1; digit <= 9; digit++) put(grid, digitKey(digit), digit - 1);
        put(
                grid,
                iconKey(
                        "pin-erase",
                        "mdi2b-backspace-outline",
                        words.text("pin.erase"),
                        this::erase),
                9);
        put(grid, digitKey(0), 10);
        Button done = iconKey("pin-done", "mdi2c-check", words.text("pin.done"), this::done);
        done.getStyleClass().add("pin-done");
        put(grid, done, 11);
        getChildren().addAll(title, hint, dots, grid);
        back.ifPresent(go -> getChildren().add(away(words, go)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        say("");
    }

    private static Button away(Words words, Runnable go) {
        Button away = new Button(words.text("pin.back"), Icons.of("mdi2a-arrow-left"));
        away.setId("pin-back");
        away.getStyleClass().add("desk-quiet");
        away.setOnAction(e -> go.run());
        return away;
    }

    private static void put(GridPane grid, Node key, int place) {
        grid.add(key, place % COLUMNS, place / COLUMNS);
    }

    private Button digitKey(int digit) {
        Button key = key("pin-" + digit, Integer.toString(digit));
        key.setOnAction(e -> type(digit));
        return key;
    }

    private Button iconKey(String id, String icon, String name, Runnable action) {
        Button key = key(id, "");
        key.setGraphic(Icons.of(icon));
        key.setAccessibleText(name);
        key.setOnAction(e -> action.run());
        return key;
    }

    private Button key(String id, String text) {
        Button key = new Button(text);
        key.setId(id);
        key.getStyleClass().add("pin-key");
        keys.add(key);
        return key;
    }

    /** A caretaker may have brought a keyboard. */
    private void key(KeyEvent e) {
        String name = e.getCode().getName();
        if (e.getCode().isDigitKey()) type(Character.digit(name.charAt(name.length() - 1), 10));
        else return;
        e.consume();
    }

    private void type(int digit) {
        if (isShut() || pin.length() == PinRule.LONGEST) return;
        pin.append(digit);
        show();
    }

    private void erase() {
        if (!pin.isEmpty()) pin.setLength(pin.length() - 1);
        show();
    }

    private void done() {
        if (isShut() || pin.isEmpty()) return;
        String whole = pin.toString();
        clear();
        entered.accept(whole);
    }

    private boolean isShut() {
        return keys.getFirst().isDisabled();
    }

    /** Takes no keys for a while, or takes them again. */
    void setShut(boolean shut) {
        keys.forEach(key -> key.setDisable(shut));
    }

    /** Takes no keys until a time is over, which a sentence tells; empty: it is over. */
    void wait(Optional<String> sentence) {
        if (sentence.isEmpty() && !waiting) return;
        waiting = sentence.isPresent();
        setShut(waiting);
        say(sentence.orElse(""));
    }

    /** Shows a short sentence, and forgets what was entered. */
    void say(String sentence) {
        hint.setText(sentence);
        clear();
    }

    private void clear() {
        pin.setLength(0);
        show();
    }

    private void show() {
        List<Node> next = new ArrayList<>();
        for (int i = 0; i < Math.max(PinRule.SHORTEST, pin.length()); i++) {
            Region dot = new Region();
            dot.getStyleClass().add(i < pin.length() ? "pin-dot-full" : "pin-dot");
            next.add(dot);
        }
        dots.getChildren().setAll(next);
    }
}
