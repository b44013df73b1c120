package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.state.Scheme;

import java.util.Arrays;

/** Someone changes the colours: the map goes from one theme to the other at once. */
class RecolourJourney {
    /** The pixels of the painted ground, whether it is shown or not; on the JavaFX thread. */
    private static int[] ground(Visit visit) {
        Ground ground =
                visit.scene().getRoot().lookupAll("*").stream()
                        .filter(Ground.class::isInstance)
                        .map(Ground.class::cast)
                        .findFirst()
                        .orElseThrow();
        Image image =
                ground.lookupAll("ImageView").stream()
                        .map(ImageView.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void noPictureIsEverOfTwoThemes() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            int[] light = visit.ask(() -> ground(visit));
            int[] meanwhile =
                    visit.ask(
                            () -> {
                                visit.state.preferences().setScheme(Scheme.DARK);
                                return ground(visit);
                            });
            assertArrayEquals(light, meanwhile);
            visit.rest();
            assertFalse(Arrays.equals(light, visit.ask(() -> ground(visit))));
        }
    }
}
