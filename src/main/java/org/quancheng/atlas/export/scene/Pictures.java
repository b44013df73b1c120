package org.quancheng.atlas.export.scene;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.paint.ImagePattern;

import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Pictures of JavaFX as those of Java2D. */
final class Pictures {
    private Pictures() {}

    /** Fills an outline with a picture side by side: not every drawing knows patterns. */
    static void tile(ImagePattern pattern, Shape outline, Graphics2D g) {
        Optional<BufferedImage> picture = of(pattern.getImage());
        if (picture.isEmpty() || pattern.isProportional()) return;
        Rectangle2D box = outline.getBounds2D();
        double w = pattern.getWidth();
        double h = pattern.getHeight();
        Shape before = g.getClip();
        g.clip(outline);
        // To a PDF an empty clip is none.
        if (g.getClip() != null && g.getClip().getBounds2D().isEmpty()) {
            g.setClip(before);
            return;
        }
        double left = pattern.getX() + Math.floor((box.getMinX() - pattern.getX()) / w) * w;
        double top = pattern.getY() + Math.floor((box.getMinY() - pattern.getY()) / h) * h;
        for (double y = top; y < box.getMaxY(); y += h)
            for (double x = left; x < box.getMaxX(); x += w)
                g.drawImage(
                        picture.get(),
                        new AffineTransform(
                                w / picture.get().getWidth(),
                                0,
                                0,
                                h / picture.get().getHeight(),
                                x,
                                y),
                        null);
        g.setClip(before);
    }

    /** A copy of a picture; empty if it has not been loaded. */
    static Optional<BufferedImage> of(@Nullable Image image) {
        if (image == null || image.isError() || image.getWidth() < 1) return Optional.empty();
        return Optional.ofNullable(SwingFXUtils.fromFXImage(image, null));
    }
}
