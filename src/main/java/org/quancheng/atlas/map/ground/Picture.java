package org.quancheng.atlas.map.ground;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;
import java.util.stream.IntStream;

/**
 * A painted cut of the ground.
 *
 * @param pixels opaque, 0xFFrrggbb, row by row
 * @param buffer the same pixels as JavaFX sees them
 * @param image shows the buffer
 */
record Picture(Frame frame, int[] pixels, PixelBuffer<IntBuffer> buffer, Image image) {
    /** Tasks that copy pixels at the same time. */
    private static final int COPIERS = 4;

    /** A picture that nothing has been painted on. */
    static Picture of(Frame frame) {
        int[] pixels = new int[frame.width() * frame.height()];
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(
                        frame.width(),
                        frame.height(),
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance());
        return new Picture(frame, pixels, buffer, new WritableImage(buffer));
    }

    /** The same pixels for another cut of the same size. */
    Picture at(Frame other) {
        return new Picture(other, pixels, buffer, image);
    }

    /** Whether a frame has as many pixels in each direction. */
    boolean isAsLargeAs(Frame other) {
        return frame.width() == other.width() && frame.height() == other.height();
    }

    /** The cut that another picture of the same size shows, its pixels copied over these. */
    Picture taking(Picture other) {
        int each = pixels.length / COPIERS;
        IntStream.range(0, COPIERS)
                .parallel()
                .forEach(
                        i -> {
                            int from = i * each;
                            int to = i == COPIERS - 1 ? pixels.length : from + each;
                            System.arraycopy(other.pixels, from, pixels, from, to - from);
                        });
        return at(other.frame);
    }

    /** Tells the image that its pixels have changed; on the JavaFX thread. */
    void update() {
        buffer.updateBuffer(b -> null);
    }
}
