package org.quancheng.atlas.help.read;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import org.quancheng.atlas.work.Background;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures of a text; nothing stands where one has not been drawn. */
public final class Pictures {
    private final Path folder;
    private final Background background;

    /**
     * @param folder that the text lies in
     */
    public Pictures(Path folder, Background background) {
        this.folder = folder;
        this.background = background;
    }

    /**
     * A picture as wide as the page, but not enlarged.
     *
     * @param says what is seen on it, for those who cannot see it
     */
    Optional<Node> of(String file, String says) {
        Path path = folder.resolve(file).normalize();
        if (!Files.isRegularFile(path)) return Optional.empty();
        Framed frame = new Framed(says);
        background.call(() -> new Image(path.toUri().toString()), frame::show);
        return Optional.of(frame);
    }

    private static final class Framed extends Region {
        private final ImageView view = new ImageView();

        Framed(String says) {
            view.setSmooth(true);
            view.setPreserveRatio(true);
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setAccessibleText(says);
            getStyleClass().add("guide-picture");
            getChildren().add(view);
        }

        void show(Image image) {
            view.setImage(image);
            requestLayout();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        private double width(double room) {
            return Math.min(
                    room - snappedLeftInset() - snappedRightInset(), view.getImage().getWidth());
        }

        @Override
        protected double computePrefHeight(double width) {
            Image image = view.getImage();
            if (image == null || image.getWidth() <= 0) return 0;
            double room = width < 0 ? image.getWidth() : width;
            return Math.ceil(width(room) * image.getHeight() / image.getWidth())
                    + snappedTopInset()
                    + snappedBottomInset();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            if (view.getImage() == null) return;
            view.setFitWidth(width(getWidth()));
            view.relocate(snappedLeftInset(), snappedTopInset());
        }
    }
}
