package org.quancheng.atlas.journey;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.window.Shortcuts;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/** One person before one window: a hand for mouse and keys, and eyes for what comes of it. */
final class Visit extends Sight implements AutoCloseable {
    private static final Look LOOK = new Look(Product.assets());

    static {
        LOOK.loadFonts();
    }

    /**
     * One hand for all windows: the headless platform lets each robot keep the window that it last
     * touched, and each window the robot before it, so that a hand of its own for every window
     * would keep them all.
     */
    private static final FxRobot HAND = new FxRobot();

    final FxRobot hand = HAND;

    private Visit(AtlasState state, Stage stage) {
        super(state, stage);
    }

    /** A desk window on a pack, without flights. */
    static Visit to(Reading reading) {
        return to(reading, 1000, 760, p -> p.setReducedMotion(true));
    }

    /** A desk window on a pack and the base map in its folder, without flights. */
    static Visit to(Reading reading, Path pack) {
        return to(
                reading,
                1000,
                760,
                p -> p.setReducedMotion(true),
                state -> Product.window(state, pack));
    }

    /** A window of a size, as the person prefers it. */
    static Visit to(Reading reading, double width, double height, Consumer<Preferences> prefers) {
        return to(reading, width, height, prefers, Product::window);
    }

    static Visit to(
            Reading reading,
            double width,
            double height,
            Consumer<Preferences> prefers,
            Function<AtlasState, AtlasPane> window) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        // A window that opens before there is a robot would not tell it of its end.
        HAND.robotContext().getBaseRobot().retrieveMouse();
        Visit visit =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000, () -> open(reading, width, height, prefers, window));
        visit.rest();
        visit.lookAway();
        return visit;
    }

    /** The hand of all windows, at rest. */
    static FxRobot hand() {
        HAND.robotContext().getBaseRobot().retrieveMouse();
        return HAND;
    }

    private static Visit open(
            Reading reading,
            double width,
            double height,
            Consumer<Preferences> prefers,
            Function<AtlasState, AtlasPane> window) {
        AtlasState state = new AtlasState(reading.plan(), reading.problems());
        prefers.accept(state.preferences());
        AtlasPane pane = window.apply(state);
        Scene scene = new Scene(pane, width, height);
        Product.dress(scene, state.preferences(), LOOK);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Shortcuts.install(scene, stage, state);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        state.open(Subject.of(Subject.Kind.OVERVIEW));
        stage.show();
        // Nobody looks at these windows: what costs most to draw is left out, what can be clicked
        // is not.
        if (state.preferences().reducedMotion().get()) {
            Seen.nodes(pane)
                    .filter(Ground.class::isInstance)
                    .forEach(ground -> ground.setVisible(false));
        }
        stage.requestFocus();
        return new Visit(state, stage);
    }

    /** Puts the pointer on a point of the screen at once: what lies between is not hovered. */
    void point(Point2D onScreen) {
        hand.robotContext().getMouseRobot().move(onScreen);
    }

    /** Puts the pointer where there is nothing to point at. */
    void lookAway() {
        point(middle(node("header")));
        rest();
    }

    void click(String id) {
        click(node(id));
    }

    /** Clicks the middle of a node; in the panel, scrolls it into sight before. */
    void click(Node node) {
        clickAt(middle(node));
    }

    /** Clicks a point of the screen. */
    void clickAt(Point2D onScreen) {
        point(onScreen);
        hand.clickOn(MouseButton.PRIMARY);
        rest();
    }

    /**
     * Clicks a point of the map twice; the second click is told to be one, since a busy machine may
     * take too long to notice.
     */
    void doubleClickAt(Point2D inScene) {
        clickAt(onScreen(inScene));
        Node pad = node("map-pad");
        for (EventType<MouseEvent> type :
                List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_RELEASED,
                        MouseEvent.MOUSE_CLICKED)) {
            make(() -> Event.fireEvent(pad, mouse(type, inScene, 2)));
        }
    }

    /** A mouse event of the primary button on a node that fills the window. */
    static MouseEvent mouse(EventType<MouseEvent> type, Point2D p, int clicks) {
        return new MouseEvent(
                type,
                p.getX(),
                p.getY(),
                p.getX(),
                p.getY(),
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    /** Clicks a point of the ground. */
    void click(LonLat where) {
        clickAt(onScreen(seen(where)));
    }

    /** Types one key with what is held meanwhile. */
    void key(KeyCode... keys) {
        hand.push(keys);
        rest();
    }

    /** The middle of a node on the screen, scrolled into sight. */
    Point2D middle(Node node) {
        make(() -> scrollTo(node));
        Bounds box = ask(() -> node.localToScene(node.getLayoutBounds()));
        return onScreen(new Point2D(box.getCenterX(), box.getCenterY()));
    }

    private void scrollTo(Node node) {
        Node up = node;
        while (up != null && !(up instanceof ScrollPane)) up = up.getParent();
        if (!(up instanceof ScrollPane scroll)) return;
        Node body = scroll.getContent();
        Bounds in = body.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = scroll.getViewportBounds().getHeight();
        double room = body.getLayoutBounds().getHeight() - view;
        if (room > 0) scroll.setVvalue(Math.clamp((in.getCenterY() - view / 2) / room, 0, 1));
    }

    /** Opens a subject without a hand, where the way there is not what is tested. */
    void open(Subject subject) {
        make(() -> state.open(subject));
    }

    /** Lets the signs be placed now, as they are when what is pointed at changes. */
    void placeSigns() {
        make(
                () -> {
                    state.light(Set.of("nothing"));
                    state.light(Set.of());
                });
    }

    @Override
    public void close() {
        try {
            FxToolkit.cleanupAfterTest(
                    hand,
                    new javafx.application.Application() {
                        @Override
                        public void start(Stage primary) {}
                    });
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        ask(
                () -> {
                    stage.close();
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
