package org.quancheng.atlas.map.swipe;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/** The line that divides a swiped map, to be moved by mouse, finger and arrow keys. */
public final class SwipeHandle extends Pane {
    private static final double GAP = 8;
    private static final double LEAST_NAME = 36;

    /** Share of the free area that an arrow key moves the line by. */
    private static final double KEY_STEP = 0.05;

    private final AtlasState state;
    private final Region line = new Region();
    private final StackPane grip = new StackPane(Icons.of("mdi2a-arrow-left-right"));
    private final Label left = new Label();
    private final Label right = new Label();

    public SwipeHandle(AtlasState state) {
        this.state = state;
        setId("swipe");
        setPickOnBounds(false);
        setManaged(false);
        line.getStyleClass().add("swipe-line");
        line.setMouseTransparent(true);
        grip.setId("swipe-grip");
        grip.getStyleClass().add("swipe-grip");
        grip.setFocusTraversable(true);
        grip.setAccessibleRole(AccessibleRole.SLIDER);
        grip.setCursor(Cursor.H_RESIZE);
        for (Label name : new Label[] {left, right}) {
            name.getStyleClass().add("swipe-name");
            name.setMouseTransparent(true);
        }
        getChildren().addAll(line, left, right, grip);
        // All of it stands where the camera's free area says, not where a pane would put it.
        getChildren().forEach(child -> child.setManaged(false));
        grip.setOnMousePressed(
                e -> {
                    grip.requestFocus();
                    e.consume();
                });
        grip.setOnMouseDragged(this::drag);
        grip.setOnKeyPressed(this::key);
        state.tools().swipe().addListener((o, was, is) -> show());
        state.camera().free().addListener(o -> show());
        state.preferences().language().addListener(o -> show());
        show();
    }

    private void drag(MouseEvent e) {
        FreeArea free = state.camera().free().get();
        double x = sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
        move((x - free.left()) / Math.max(1, free.width()));
        e.consume();
    }

    private void key(KeyEvent e) {
        double now = state.tools().swipe().get().map(Swipe::share).orElse(0.5);
        Shortcut.of(SwipeKey.class, e)
                .ifPresent(
                        key -> {
                            switch (key) {
                                case LEFT -> move(now - KEY_STEP);
                                case RIGHT -> move(now + KEY_STEP);
                                case LEFTMOST -> move(0);
                                case RIGHTMOST -> move(1);
                            }
                            e.consume();
                        });
    }

    private void move(double share) {
        state.tools().setSwipe(state.tools().swipe().get().map(s -> s.at(share)));
    }

    private void show() {
        Optional<Swipe> swipe = state.tools().swipe().get();
        setVisible(swipe.isPresent());
        if (swipe.isEmpty()) return;
        Words words = Words.in(state.preferences().language().get());
        SideNames names = new SideNames(state.plan(), state.hidden().get(), words);
        left.setText(names.of(swipe.get().left()));
        right.setText(names.of(swipe.get().right()));
        grip.setAccessibleText(words.text("swipe.grip", left.getText(), right.getText()));
        grip.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        place(Seam.of(state, swipe.get()));
    }

    private void place(Seam seam) {
        FreeArea free = seam.free();
        double factor = free.cardScale();
        double x = seam.x();
        double middle = seam.middle();
        line.resizeRelocate(x - Seam.LINE / 2, 0, Seam.LINE, free.windowHeight());
        grip.resizeRelocate(
                x - Seam.GRIP * factor / 2, middle - Seam.GRIP * factor / 2, Seam.GRIP, Seam.GRIP);
        grip.getTransforms().setAll(new Scale(factor, factor));
        double y = middle - (Seam.GRIP / 2 + GAP) * factor;
        name(left, x - Seam.LINE, -1, x - free.left(), y, factor);
        name(right, x + Seam.LINE, 0, free.left() + free.width() - x, y, factor);
    }

    /** Puts a name beside the line, shortened where there is less room than it needs. */
    private static void name(
            Label name, double x, int before, double room, double bottom, double factor) {
        name.applyCss();
        double width = Math.min(name.prefWidth(-1), Math.max(0, room / factor - GAP));
        double height = name.prefHeight(-1);
        name.setVisible(width > LEAST_NAME);
        name.resizeRelocate(x + before * width * factor, bottom - height * factor, width, height);
        name.getTransforms().setAll(new Scale(factor, factor));
    }
}
