package org.quancheng.atlas.window;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.map.swipe.SideNames;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Sides;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.state.Swipe.Side;
import org.quancheng.atlas.state.Swipe.Stage;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/** Says what either side of a swiped map shows, and lets one choose. */
final class SwipeCard extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final AtlasState state;
    private final Words words;
    private final Runnable resized;
    private final FlowPane choices = new FlowPane(6, 2);
    private final Button left;
    private final Button right;
    private final Label note = new Label();
    private Optional<Boolean> open = Optional.empty();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> show();

    /**
     * @param resized told when the card needs more or less room
     */
    SwipeCard(AtlasState state, Runnable resized) {
        this.state = state;
        this.resized = resized;
        words = Words.in(state.preferences().language().get());
        setId("swipe-card");
        getStyleClass().addAll("float", "swipe-card");
        left = side("swipe-left", true);
        right = side("swipe-right", false);
        Button done = new Button("", Icons.of("mdi2c-close"));
        done.setId("swipe-done");
        done.getStyleClass().add("round-button");
        done.setAccessibleText(words.text("swipe.done"));
        done.setTooltip(new Tooltip(words.text("swipe.done")));
        done.setOnAction(e -> state.tools().setSwipe(Optional.empty()));
        HBox head = new HBox(left, right, done);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("swipe-head");
        note.setId("swipe-note");
        note.getStyleClass().addAll("t13", "soft", "swipe-note");
        note.setWrapText(true);
        getChildren().addAll(head, note, choices);
        state.tools().swipe().addListener(new WeakInvalidationListener(changed));
        state.hidden().addListener(new WeakInvalidationListener(changed));
        show();
    }

    /** A small window needs its room for the map: the note goes. */
    void setCompact(boolean value) {
        note.setVisible(!value);
        note.setManaged(!value);
    }

    private Button side(String id, boolean isLeft) {
        Button button = new Button("", Icons.of("mdi2c-chevron-down", 16));
        button.setId(id);
        button.getStyleClass().add("swipe-side");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(100);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(
                e -> {
                    open =
                            open.equals(Optional.of(isLeft))
                                    ? Optional.empty()
                                    : Optional.of(isLeft);
                    show();
                });
        return button;
    }

    private SideNames names() {
        return new SideNames(state.plan(), state.hidden().get(), words);
    }

    private void show() {
        Optional<Swipe> swipe = state.tools().swipe().get();
        if (swipe.isEmpty()) {
            open = Optional.empty();
            return;
        }
        left.setText(names().of(swipe.get().left()));
        right.setText(names().of(swipe.get().right()));
        left.setAccessibleText(words.text("swipe.left", left.getText()));
        right.setAccessibleText(words.text("swipe.right", right.getText()));
        left.pseudoClassStateChanged(OPEN, open.equals(Optional.of(true)));
        right.pseudoClassStateChanged(OPEN, open.equals(Optional.of(false)));
        note.setText(note(swipe.get()));
        choices.getChildren()
                .setAll(
                        open.stream()
                                .flatMap(
                                        isLeft ->
                                                names().choices().stream()
                                                        .map(s -> choice(s, isLeft, swipe.get())))
                                .toList());
        resized.run();
    }

    private Node choice(Side side, boolean isLeft, Swipe swipe) {
        Button row = new Button(names().of(side));
        row.getStyleClass().addAll("choice", "t13");
        row.pseudoClassStateChanged(CHOSEN, side.equals(isLeft ? swipe.left() : swipe.right()));
        row.setOnAction(
                e -> {
                    open = Optional.empty();
                    state.tools()
                            .setSwipe(
                                    Optional.of(
                                            isLeft ? swipe.withLeft(side) : swipe.withRight(side)));
                    (isLeft ? left : right).requestFocus();
                });
        return row;
    }

    /** How much of each side's goals can be seen on the ground at all. */
    private String note(Swipe swipe) {
        if (!(swipe.left() instanceof Stage) && !(swipe.right() instanceof Stage))
            return words.text("swipe.hint");
        return words.text("swipe.named", named(swipe.left()), named(swipe.right()));
    }

    private String named(Side side) {
        return side instanceof Stage stage
                ? words.text(
                        "swipe.count",
                        Integer.toString(stage.year()),
                        state.plan()
                                .stages()
                                .flatMap(s -> s.at(stage.year()))
                                .map(s -> s.goals().size())
                                .orElse(0),
                        Sides.named(state.plan(), stage.year()).size())
                : names().of(side);
    }
}
