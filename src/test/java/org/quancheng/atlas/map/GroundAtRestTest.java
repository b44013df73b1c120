package org.quancheng.atlas.map;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.image.ImageView;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A ground that is painted slowly, while the camera has already gone elsewhere. */
class GroundAtRestTest {
    /** What a picture is filled with where nothing has been painted for it. */
    private static final int NOTHING = 0xffffffff;

    private static Plan plan;

    @BeforeAll
    static void read() throws Exception {
        FxToolkit.registerPrimaryStage();
        plan =
                new PackReader(Product.assets().resolve("schema"))
                        .read(Product.assets().resolve("jinan"))
                        .plan();
    }

    @Test
    void aPictureThatComesTooLateIsFollowedByTheRightOne() {
        CompletableFuture<Void> slow = new CompletableFuture<>();
        ImageView ground = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> seen(slow));
        var pixels = ground.getImage().getPixelReader();
        int right = (int) ground.getImage().getWidth() - 1;
        int bottom = (int) ground.getImage().getHeight() - 1;
        assertTrue(right > 100 && bottom > 100);
        for (int x : List.of(0, right))
            for (int y : List.of(0, bottom))
                assertNotEquals(NOTHING, pixels.getArgb(x, y), x + ", " + y);
    }

    private static ImageView seen(CompletableFuture<Void> slow) {
        AtlasState state = new AtlasState(plan, List.of());
        state.camera().setFree(FreeArea.whole(800, 600));
        AtlasMap map = new AtlasMap(state, MapShelf.NONE, () -> Background.immediate().after(slow));
        new Look(Product.assets()).dress(new Scene(map, 800, 600), true);
        map.resize(800, 600);
        map.applyCss();
        map.layout();
        // The first picture is under way; now the camera goes out and rests.
        Viewpoint first = state.camera().view().get();
        state.camera().show(first.withZoom(first.zoom() - 0.5));
        map.requestLayout();
        map.layout();
        slow.complete(null);
        return (ImageView) map.ground().lookup("ImageView");
    }
}
