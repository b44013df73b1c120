package org.quancheng.atlas.export.picture;

import javafx.scene.Parent;

import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.scene.Press;
import org.quancheng.atlas.export.scene.Transcriber;
import org.quancheng.atlas.export.scene.Typefaces;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Look;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A PNG picture of a laid-out scene. */
public final class PngFile {
    private static final Text DRAWING = new Text("绘制图片", "Drawing the picture");

    /** Pixels that are drawn at once. */
    private static final int AT_ONCE = 6_000_000;

    private PngFile() {}

    /**
     * Writes a scene.
     *
     * @param width of the picture in pixels
     * @param height likewise
     * @param density pixels of the picture for one of the scene
     * @throws IOException if it cannot be written
     */
    public static void write(
            Parent root, int width, int height, double density, Look look, Path file, Steps steps)
            throws IOException {
        Transcriber transcriber = new Transcriber(new Typefaces(look), Press.PLAIN);
        int rows = Math.clamp(AT_ONCE / width, 1, height);
        Strips picture =
                new Strips(
                        width,
                        height,
                        rows,
                        (strip, top) -> {
                            steps.at(top, height, DRAWING);
                            draw(root, strip, top, density, transcriber);
                        });
        write(picture, file);
    }

    /**
     * Writes a picture that is there already.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(RenderedImage picture, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "png", stream)) throw new IOException("no PNG writer");
        }
    }

    private static void draw(
            Parent root, BufferedImage strip, int top, double density, Transcriber transcriber) {
        Graphics2D graphics = strip.createGraphics();
        graphics.clipRect(0, 0, strip.getWidth(), strip.getHeight());
        graphics.translate(0, -top);
        graphics.scale(density, density);
        transcriber.copy(root, graphics);
        graphics.dispose();
    }
}
