package org.quancheng.atlas.journey;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.geo.WorldPoint;
import org.quancheng.atlas.help.HelpPane;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.panel.Panel;
import org.quancheng.atlas.panel.author.StoryEditor;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.style.Words;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** What can be seen and asked of one window, with a stage and a state of its own. */
class Sight {
    /** More than the longest sheet needs to arrive. */
    private static final int FRAMES = 2000;

    final AtlasState state;
    final Stage stage;

    Sight(AtlasState state, Stage stage) {
        this.state = state;
        this.stage = stage;
    }

    Plan plan() {
        return state.plan();
    }

    Words words() {
        return Words.in(state.preferences().language().get());
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Asks something on the JavaFX thread. */
    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    /** Does something on the JavaFX thread that no hand could do, then rests. */
    void make(Runnable change) {
        ask(
                () -> {
                    change.run();
                    return true;
                });
        rest();
    }

    /** Until all that was set in motion on the JavaFX thread is done and laid out. */
    void rest() {
        WaitForAsyncUtils.waitForFxEvents(2);
        for (int frame = 0; !ask(this::isComplete); frame++) {
            if (frame > FRAMES) throw new AssertionError("what opened never became complete");
            WaitForAsyncUtils.waitForFxEvents(1);
        }
        ask(
                () -> {
                    for (int pass = 0; pass < 2; pass++) {
                        scene().getRoot().applyCss();
                        scene().getRoot().layout();
                    }
                    return true;
                });
    }

    /** Long sheets arrive in several frames; a headless screen may fall asleep between them. */
    private boolean isComplete() {
        boolean complete =
                is("panel", Panel.class, Panel::isComplete)
                        && is("story-editor", StoryEditor.class, StoryEditor::isComplete)
                        && is("help", HelpPane.class, HelpPane::isComplete);
        if (!complete) Platform.requestNextPulse();
        return complete;
    }

    private <T> boolean is(String id, Class<T> sort, Predicate<T> complete) {
        Node node = scene().lookup("#" + id);
        return !sort.isInstance(node) || complete.test(sort.cast(node));
    }

    /** Waits for a condition that comes true by itself. */
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> {
                        // A headless screen may have fallen asleep.
                        Platform.requestNextPulse();
                        return ask(condition);
                    });
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + what, e);
        }
        rest();
    }

    /** The node with an id. */
    Node node(String id) {
        Node node = ask(() -> scene().lookup("#" + id));
        if (node == null) throw new AssertionError("there is no #" + id);
        return node;
    }

    /** Whether a node with an id is there and not hidden, as those are that are about to leave. */
    boolean has(String id) {
        return ask(() -> scene().getRoot().lookupAll("#" + id).stream().anyMatch(Seen::isShown));
    }

    /** The first node, in drawing order, of all that can be seen. */
    Node first(String what, Predicate<Node> test) {
        return ask(() -> Seen.nodes(scene().getRoot()).filter(test).findFirst())
                .orElseThrow(() -> new AssertionError("there is no " + what));
    }

    /** The node of the panel that bears a name and can be clicked. */
    Node named(String name) {
        return find(name)
                .orElseThrow(() -> new AssertionError("nothing in the panel is called " + name));
    }

    /** Whether the panel has such a node. */
    boolean isNamed(String name) {
        return find(name).isPresent();
    }

    private Optional<Node> find(String name) {
        return ask(
                () ->
                        Seen.nodes(scene().lookup("#panel"))
                                .filter(
                                        n ->
                                                n.isFocusTraversable()
                                                        && name.equals(n.getAccessibleText()))
                                .findFirst());
    }

    /** Where a point of the window lies on the screen. */
    Point2D onScreen(Point2D inScene) {
        return ask(
                () ->
                        new Point2D(
                                stage.getX() + scene().getX() + inScene.getX(),
                                stage.getY() + scene().getY() + inScene.getY()));
    }

    /** Where a point of the ground is seen in the window, by the camera's own definition. */
    Point2D seen(LonLat where) {
        return ask(
                () -> {
                    Viewpoint view = state.camera().view().get();
                    FreeArea area = state.camera().free().get();
                    double size = Mercator.worldSize(view.zoom());
                    WorldPoint c = Mercator.project(view.center());
                    WorldPoint p = Mercator.project(where);
                    return new Point2D(
                            (p.x() - c.x()) * size + area.windowWidth() / 2,
                            (p.y() - c.y()) * size + area.windowHeight() / 2);
                });
    }

    /** What lies under a point of the window. */
    LonLat under(Point2D inScene) {
        return ask(() -> state.camera().at(inScene.getX(), inScene.getY()));
    }

    Viewpoint view() {
        return ask(() -> state.camera().view().get());
    }

    FreeArea free() {
        return ask(() -> state.camera().free().get());
    }

    Subject subject() {
        return ask(() -> state.subject().get());
    }

    /** The words of the panel as they can be read by scrolling. */
    List<String> panelTexts() {
        return ask(() -> Seen.texts(scene().lookup("#panel")));
    }

    /** The title of the panel. */
    String title() {
        return Seen.words(first("title", n -> n.getStyleClass().contains("panel-title")));
    }

    /** The labels of the way from the whole plan to here. */
    List<String> trail() {
        return ask(
                () ->
                        Seen.nodes(scene().lookup("#panel"))
                                .filter(n -> n.getStyleClass().contains("crumb"))
                                .map(Node::getAccessibleText)
                                .toList());
    }

    /** The names and icons that stand upright on the map. */
    SignLayer signs() {
        return (SignLayer) first("sign layer", SignLayer.class::isInstance);
    }

    /**
     * What a click on a sign at a point of the window would open, once the map has come to rest.
     */
    void untilSign(Point2D inScene, Subject subject) {
        SignLayer signs = signs();
        until(
                subject + " to stand on the map",
                () -> signs.at(inScene.getX(), inScene.getY()).filter(subject::equals).isPresent());
    }
}
