package org.quancheng.atlas.app;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Look;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.imageio.ImageIO;

/** Draws the very same window contents off screen into a PNG file. */
final class Snapshot {
    private Snapshot() {}

    /** Draws a window's root at a size in pixels; must run on the JavaFX thread. */
    static WritableImage draw(Parent root, Look look, Scheme scheme, int width, int height) {
        return picture(scene(root, look, scheme, width, height), width, height);
    }

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
     * Writes a picture, first beside its place, then moved into it, so that no half file is ever
     * left.
     *
     * @throws IOException if it cannot be written
     */
    static void write(WritableImage image, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), ".atlas", ".png");
        try {
            BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
            if (!ImageIO.write(picture, "png", part.toFile()))
                throw new IOException("no PNG writer");
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
