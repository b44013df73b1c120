package org.quancheng.atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.map.ground.MemoryShelf;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What a map does, and does not do, before it is seen for the first time. */
class MapBeginsTest {
    @TempDir private Path folder;

    private Plan plan;

    @BeforeEach
    void read() throws Exception {
        FxToolkit.registerPrimaryStage();
        MiniTown.copyTo(folder);
        plan = MiniTown.reader().read(folder).plan();
    }

    private AtlasMap map(MapShelf shelf, Background background) {
        AtlasState state = new AtlasState(plan, List.of());
        AtlasMap map = new AtlasMap(state, shelf, () -> background);
        new Look(Product.assets()).dress(new Scene(new Pane(map), 640, 480), true);
        // Long before the window knows how large it is, a view is asked for.
        Viewpoint view = state.camera().view().get();
        state.camera().show(view.withZoom(view.zoom() + 1));
        state.camera().show(view);
        state.setVisible("rivers", false);
        state.setVisible("rivers", true);
        assertEquals(0, map.signs().signs().size());
        assertTrue(!map.ground().isPainted());
        state.camera().setFree(FreeArea.whole(640, 480));
        map.resize(640, 480);
        map.applyCss();
        map.layout();
        return map;
    }

    @Test
    void nothingIsDrawnForAWindowWithoutASize() {
        AtlasMap map =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000, () -> map(MapShelf.NONE, Background.immediate()));
        assertTrue(map.isComplete());
    }

    @Test
    void theFirstPictureIsThatOfTheWindow() {
        Image image = first(MapShelf.NONE);
        assertEquals(640, image.getWidth());
        assertEquals(480, image.getHeight());
    }

    @Test
    void theNextStartShowsThePictureOfTheOneBefore() throws Exception {
        MemoryShelf shelf = new MemoryShelf();
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> shown(shelf));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> isKept(shelf));
        WaitForAsyncUtils.waitForAsyncFx(60_000, stage::hide);
        // A picture that nobody would paint, to know it by: its last pixel is red.
        shelf.kept.forEach(
                (name, bytes) -> {
                    if (name.startsWith("picture"))
                        System.arraycopy(new byte[] {0, 0, -1, -1}, 0, bytes, bytes.length - 4, 4);
                });
        Image next = first(shelf);
        assertEquals(0xffff0000, next.getPixelReader().getArgb(639, 479));
    }

    /** The first picture that a map shows. */
    private Image first(MapShelf shelf) {
        CompletableFuture<Void> moment = new CompletableFuture<>();
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    AtlasMap map = map(shelf, Background.immediate().after(moment));
                    moment.complete(null);
                    return image(map);
                });
    }

    private Stage shown(MapShelf shelf) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(map(shelf, Background.threaded()).getScene());
        stage.show();
        return stage;
    }

    private static boolean isKept(MemoryShelf shelf) {
        Platform.runLater(Platform::requestNextPulse);
        return shelf.kept.keySet().stream().anyMatch(name -> name.startsWith("picture"))
                && shelf.kept.containsKey("label-points");
    }

    private static Image image(AtlasMap map) {
        return ((ImageView) map.ground().lookup("ImageView")).getImage();
    }
}
