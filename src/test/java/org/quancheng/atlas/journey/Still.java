package org.quancheng.atlas.journey;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.TextScale;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A window for visitors on a screen larger than the one that tests have: laid out and never shown.
 * To be used on the JavaFX thread.
 */
final class Still {
    private static final Look LOOK = new Look(Product.assets());

    final AtlasState state;
    final Scene scene;

    private Still(Reading reading, double width, double height, Consumer<AtlasState> prepare) {
        if (!Platform.isFxApplicationThread()) throw new IllegalStateException("not this thread");
        LOOK.loadFonts();
        state = new AtlasState(reading.plan(), reading.problems());
        state.tools().giveToVisitors();
        state.preferences().setScale(TextScale.HALL);
        state.preferences().setReducedMotion(true);
        prepare.accept(state);
        scene = new Scene(Product.window(state), width, height);
        Product.dressHall(scene, state.preferences(), LOOK);
        state.open(Subject.of(Subject.Kind.OVERVIEW));
        layOut();
    }

    /** Does something with a hall's window of a size in pixels, and answers what came of it. */
    static <T> T in(Reading reading, double width, double height, Visitor<T> visitor) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Callable<T> visit = () -> visitor.visit(new Still(reading, width, height, s -> {}));
        return WaitForAsyncUtils.waitForAsyncFx(240_000, visit);
    }

    /** Somebody in the hall. */
    @FunctionalInterface
    interface Visitor<T> {
        T visit(Still hall) throws Exception;
    }

    /** Styles decide sizes, sizes decide what is free, and that decides where cameras stand. */
    void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().resize(scene.getWidth(), scene.getHeight());
            scene.getRoot().layout();
        }
    }

    Node node(String id) {
        Node node = scene.lookup("#" + id);
        if (node == null) throw new AssertionError("there is no #" + id);
        return node;
    }

    /** Whether the node with an id is there and not hidden. */
    boolean has(String id) {
        return scene.getRoot().lookupAll("#" + id).stream().anyMatch(Seen::isShown);
    }
}
