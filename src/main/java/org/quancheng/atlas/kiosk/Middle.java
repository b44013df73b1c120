package org.quancheng.atlas.kiosk;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** One card in the middle of the window, as large as the window asks for. */
public final class Middle extends Pane {
    /** The sides of the screen that cards are drawn for. */
    private static final double LONG = 1920;

    private static final double SHORT = 1080;

    /** On smaller screens cards do not shrink any further: a key of 60 pixels is 48 then. */
    private static final double LEAST = 0.8;

    private final Region card;
    private final Scale scale = new Scale();

    public Middle(Region card) {
        this.card = card;
        card.setManaged(false);
        card.getTransforms().add(scale);
        getChildren().add(card);
    }

    /** How much larger than on a screen of 1920 × 1080 a window's cards are drawn. */
    public static double factor(double width, double height) {
        return Math.clamp(
                Math.min(Math.max(width, height) / LONG, Math.min(width, height) / SHORT),
                LEAST,
                4);
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), getWidth() / factor - 48);
        double height = Math.min(card.prefHeight(width), getHeight() / factor - 48);
        card.resizeRelocate(
                (getWidth() - width * factor) / 2,
                (getHeight() - height * factor) / 2,
                width,
                height);
    }
}
