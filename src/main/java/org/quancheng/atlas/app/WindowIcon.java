package org.quancheng.atlas.app;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.net.URL;
import java.util.stream.IntStream;

/** The product's sign for windows and task bars, which take the size that fits. */
final class WindowIcon {
    private WindowIcon() {}

    /** Gives it to a window; the pictures are read in the background. */
    static void on(Stage stage) {
        IntStream.of(16, 24, 32, 48, 64, 128, 256)
                .mapToObj(size -> WindowIcon.class.getResource("icon/" + size + ".png"))
                .map(URL::toExternalForm)
                .map(place -> new Image(place, true))
                .forEach(stage.getIcons()::add);
    }
}
