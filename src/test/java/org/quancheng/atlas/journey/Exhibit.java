package org.quancheng.atlas.journey;

import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.quancheng.atlas.app.KioskProduct;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.kiosk.Clockwork;
import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Frames;
import org.quancheng.atlas.work.Background;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A kiosk in a hall where time passes only when it is told to, and a visitor's hand before it. */
final class Exhibit extends Sight implements AutoCloseable {
    /** The caretaker's. */
    static final String PIN = "493817";

    static final double SIZE = 900;

    /** Frames without a move after which a camera stands still. */
    private static final int STILL = 5;

    final KioskProduct kiosk;
    final Clockwork clock;
    final FxRobot hand;

    private Exhibit(
            AtlasState state, Stage stage, KioskProduct kiosk, Clockwork clock, FxRobot hand) {
        super(state, stage);
        this.kiosk = kiosk;
        this.clock = clock;
        this.hand = hand;
    }

    /** A kiosk with a PIN that shows a pack. */
    static Exhibit of(Reading reading, Path settings) {
        return of(reading, settings, stage -> {});
    }

    /**
     * The same.
     *
     * @param before what happens to the window before it is shown
     */
    static Exhibit of(Reading reading, Path settings, Consumer<Stage> before) {
        Pin.keep(PIN, settings);
        return open(
                settings, Optional.empty(), before, (kiosk, clock) -> kiosk.show(reading, clock));
    }

    /** A kiosk that finds nothing to show in a folder. */
    static Exhibit ofNothing(Path settings, Path pack) {
        Pin.keep(PIN, settings);
        return open(
                settings,
                Optional.of(pack),
                stage -> {},
                (kiosk, clock) -> {
                    kiosk.load();
                    return new AtlasState(Packs.miniTown().plan());
                });
    }

    /** A kiosk at its very first start. */
    static Exhibit firstStart(Reading reading, Path settings) {
        return open(
                settings,
                Optional.empty(),
                stage -> {},
                (kiosk, clock) -> kiosk.show(reading, clock));
    }

    private static PinLock lock(Path settings, Clockwork clock) {
        return new PinLock(settings, clock, Background.immediate());
    }

    /** Puts something into a kiosk. */
    @FunctionalInterface
    private interface Content {
        AtlasState into(KioskProduct kiosk, Clockwork clock);
    }

    private static Exhibit open(
            Path settings, Optional<Path> pack, Consumer<Stage> before, Content content) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        FxRobot hand = Visit.hand();
        Clockwork clock = new Clockwork();
        Exhibit exhibit =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () -> {
                            Stage stage = new Stage(StageStyle.UNDECORATED);
                            stage.setX(0);
                            stage.setY(0);
                            stage.setWidth(SIZE);
                            stage.setHeight(SIZE);
                            KioskProduct kiosk =
                                    new KioskProduct(stage, lock(settings, clock), clock, pack);
                            before.accept(stage);
                            stage.show();
                            AtlasState state = content.into(kiosk, clock);
                            stage.requestFocus();
                            return new Exhibit(state, stage, kiosk, clock, hand);
                        });
        exhibit.rest();
        return exhibit;
    }

    Mode mode() {
        return ask(() -> kiosk.hall().mode().get());
    }

    /** Lets seconds pass. */
    void pass(double seconds) {
        make(() -> clock.pass(seconds, kiosk::beat));
    }

    /** A touch of a point of the window. */
    void tap(double x, double y) {
        MouseRobot mouse = hand.robotContext().getMouseRobot();
        mouse.move(onScreen(new Point2D(x, y)));
        mouse.press(MouseButton.PRIMARY);
        mouse.release(MouseButton.PRIMARY);
        rest();
    }

    /** A finger comes down and stays. */
    void press(double x, double y) {
        hand.robotContext().getMouseRobot().move(onScreen(new Point2D(x, y)));
        hand.press(MouseButton.PRIMARY);
        rest();
    }

    /** The finger is lifted. */
    void lift() {
        hand.release(MouseButton.PRIMARY);
        rest();
    }

    /** Waits until the camera stands still: flights take their time. */
    void land() {
        Viewpoint before;
        do {
            before = ask(() -> state.camera().view().get());
            for (int frame = 0; frame < STILL; frame++) Frames.next();
        } while (!before.equals(ask(() -> state.camera().view().get())));
        rest();
    }

    /** A touch of the middle of a node. */
    void tap(String id) {
        Point2D middle =
                ask(
                        () -> {
                            var node = scene().lookup("#" + id);
                            var box = node.localToScene(node.getLayoutBounds());
                            return new Point2D(box.getCenterX(), box.getCenterY());
                        });
        tap(middle.getX(), middle.getY());
    }

    /** Scrolls the page until a node can be touched. */
    void bring(String id) {
        make(
                () -> {
                    var node = scene().lookup("#" + id);
                    ScrollPane pane = (ScrollPane) scene().lookup(".desk-scroll");
                    double content = pane.getContent().getLayoutBounds().getHeight();
                    double seen = pane.getViewportBounds().getHeight();
                    var box = node.localToScene(node.getLayoutBounds());
                    double at =
                            pane.getContent().sceneToLocal(0, box.getCenterY()).getY() - seen / 2;
                    if (content > seen) pane.setVvalue(Math.clamp(at / (content - seen), 0, 1));
                });
        rest();
    }

    /** Types one key with what is held meanwhile. */
    void key(KeyCode... keys) {
        hand.push(keys);
        rest();
    }

    /** The gesture that calls the caretaker's page. */
    void corners() {
        double far = ask(() -> scene().getWidth()) - 3;
        double low = ask(() -> scene().getHeight()) - 3;
        tap(3, 3);
        tap(far, 3);
        tap(far, low);
        tap(3, low);
    }

    /** Enters digits on the pad. */
    void enter(String pin) {
        for (char digit : pin.toCharArray()) tap("pin-" + digit);
        tap("pin-done");
    }

    /** Whether a node is there and seen. */
    boolean sees(String id) {
        return ask(
                () ->
                        Seen.nodes(scene().getRoot())
                                .anyMatch(n -> id.equals(n.getId()) && n.isVisible()));
    }

    @Override
    public void close() {
        hand.release(MouseButton.PRIMARY);
        make(
                () -> {
                    if (kiosk.exits().isEmpty()) stage.hide();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
