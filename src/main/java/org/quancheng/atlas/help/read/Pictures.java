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
    /** An upright one is no higher than this, so that it is seen at once. */
    private static final double HIGHEST = 760;

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
     * A picture as wide as the page, but not enlarged, and an upright one narrower.
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
            Image image = view.getImage();
            double most = Math.min(1, HIGHEST / image.getHeight()) * image.getWidth();
            return Math.min(room - snappedLeftInset() - snappedRightInset(), most);
        }

        @Override
        protected double computeMaxWidth(double height) {
            Image image = view.getImage();
            if (image == null || image.getHeight() <= 0) return Double.MAX_VALUE;
            return width(Double.MAX_VALUE) + snappedLeftInset() + snappedRightInset();
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
