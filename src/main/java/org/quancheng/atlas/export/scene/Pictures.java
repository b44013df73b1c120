package org.quancheng.atlas.export.scene;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Pictures of JavaFX as those of Java2D. */
final class Pictures {
    private Pictures() {}

    /** A copy of a picture; empty if it has not been loaded. */
    static Optional<BufferedImage> of(@Nullable Image image) {
        if (image == null || image.isError() || image.getWidth() < 1) return Optional.empty();
        return Optional.ofNullable(SwingFXUtils.fromFXImage(image, null));
    }
}
