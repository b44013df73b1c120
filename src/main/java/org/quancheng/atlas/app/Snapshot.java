package org.quancheng.atlas.app;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.quancheng.atlas.export.Delivery;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.export.picture.PngFile;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Look;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the very same window contents off screen into a PNG file. */
final class Snapshot {
    private Snapshot() {}

    /** Dresses a window's root for pictures. */
    static Scene scene(Parent root, Look look, Scheme scheme, int width, int height) {
        Scene scene = new Scene(root, width, height);
        Dress.put(scene, scheme, look);
        return scene;
    }

    /** Draws a dressed root as it is now. */
    static WritableImage picture(Scene scene, int width, int height) {
        Parent root = scene.getRoot();
        // Three passes: styles decide sizes, sizes decide what is free of cards, and that decides
        // the camera.
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.resize(width, height);
            root.layout();
        }
        return scene.snapshot(new WritableImage(width, height));
    }

    /**
     * Writes a picture in place of one that is there already, and makes its folder where there is
     * none.
     *
     * @throws Undelivered if it cannot be written; no half file is left then
     */
    static void write(WritableImage image, Path file) throws Undelivered {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException e) {
            // The delivery says it, with what to do.
        }
        BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
        new Delivery(target, true)
                .deliver((part, steps) -> PngFile.write(picture, part), Steps.UNWATCHED);
    }
}
