package org.quancheng.atlas.map.base;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.basemap.TileSource;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.work.Background;

import java.nio.IntBuffer;
import java.util.Optional;

/**
 * The base map under the plan: one picture of the window and a margin, resampled in the background
 * to the window's own pixels and moved by whole ones while the map is dragged. Drawing a scaled
 * picture costs half a dozen frames without a graphics card, so it goes while the zoom moves and
 * comes back when the camera rests.
 */
public final class BaseLayer extends Group {
    /** How long the camera must stand still before a picture is made. */
    private static final Duration REST = Duration.millis(160);

    private static final Duration FADE = Duration.millis(180);

    /** Dragged so near to the picture's edge, in pixels, the next is made without waiting. */
    private static final double NEAR_THE_EDGE = 16;

    /** In the dark theme pictures that were made for a light screen are dimmed. */
    private static final double DIMMED = 0.7;

    private final AtlasState state;
    private final Plane plane;
    private final Mosaic mosaic;
    private final Background background;
    private final ImageView view = new ImageView();
    private final PauseTransition rest = new PauseTransition(REST);
    private final FadeTransition fade = new FadeTransition(FADE, view);
    private @Nullable Frame shown;
    private boolean busy;
    private boolean again;

    /**
     * @param background makes the pictures, one at a time
     */
    public BaseLayer(AtlasState state, TileSource tiles, Background background) {
        this.state = state;
        this.background = background;
        plane = Plane.around(state.plan().manifest().view().center());
        mosaic = new Mosaic(tiles, new RasterCache(tiles, RasterCache.BOUND));
        setId("basemap");
        setMouseTransparent(true);
        setManaged(false);
        view.setVisible(false);
        getChildren().add(view);
        rest.setOnFinished(e -> ask());
        state.camera().view().addListener((o, was, is) -> follow());
        state.camera().free().addListener((o, was, is) -> follow());
        state.hidden().addListener((o, was, is) -> follow());
        state.basemapOpacity().addListener((o, was, is) -> strengthen());
        state.preferences().dark().addListener((o, was, is) -> strengthen());
        follow();
    }

    /** The camera moved, or what is to be seen has changed. */
    private void follow() {
        if (!state.isBasemapSeen()) {
            view.setVisible(false);
            return;
        }
        Viewpoint now = state.camera().view().get();
        FreeArea window = state.camera().free().get();
        Frame frame = shown;
        boolean serves = frame != null && frame.zoom() == now.zoom() && view.getImage() != null;
        view.setVisible(serves);
        if (frame != null && serves) {
            place(frame, now, window);
            boolean near = !frame.covers(now, window, NEAR_THE_EDGE);
            if (near && !busy) ask();
        }
        if (isWatched()) rest.playFromStart();
        else ask();
    }

    /** Whether somebody may see it move; a picture off screen has to be complete at once. */
    private boolean isWatched() {
        return getScene() != null && getScene().getWindow() != null;
    }

    private void place(Frame frame, Viewpoint now, FreeArea window) {
        view.setTranslateX(frame.x(now, window));
        view.setTranslateY(frame.y(now, window));
    }

    /** Has the present window made into a picture, unless the one that is shown does. */
    private void ask() {
        if (!state.isBasemapSeen()) return;
        if (busy) {
            again = true;
            return;
        }
        Frame wanted =
                Frame.around(
                        state.camera().view().get(), state.camera().free().get(), plane, dots());
        if (wanted.equals(shown)) return;
        busy = true;
        background.call(() -> draw(wanted), pixels -> take(wanted, pixels));
    }

    private double dots() {
        return isWatched() ? getScene().getWindow().getOutputScaleX() : 1;
    }

    /** Runs in the background; a picture too large for the memory is none. */
    private Optional<int[]> draw(Frame frame) {
        try {
            return mosaic.draw(frame);
        } catch (OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private void take(Frame frame, Optional<int[]> pixels) {
        busy = false;
        Viewpoint now = state.camera().view().get();
        if (frame.zoom() == now.zoom()) {
            boolean appears = !view.isVisible();
            shown = frame;
            view.setImage(pixels.map(p -> image(frame, p)).orElse(null));
            view.setFitWidth(frame.width() / frame.dots());
            view.setFitHeight(frame.height() / frame.dots());
            place(frame, now, state.camera().free().get());
            view.setVisible(state.isBasemapSeen() && pixels.isPresent());
            if (appears && view.isVisible()) appear();
        }
        if (again) {
            again = false;
            ask();
        }
    }

    private static WritableImage image(Frame frame, int[] pixels) {
        return new WritableImage(
                new PixelBuffer<>(
                        frame.width(),
                        frame.height(),
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }

    private void appear() {
        fade.stop();
        if (!isWatched() || state.preferences().reducedMotion().get()) {
            view.setOpacity(strength());
            return;
        }
        fade.setFromValue(0);
        fade.setToValue(strength());
        fade.playFromStart();
    }

    private double strength() {
        return state.basemapOpacity().get() * (state.preferences().dark().get() ? DIMMED : 1);
    }

    /** The slider was moved, or the theme changed. */
    private void strengthen() {
        fade.stop();
        view.setOpacity(strength());
        if (view.isVisible() != state.isBasemapSeen()) follow();
    }
}
