package org.quancheng.atlas.window;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/** A short message that goes by itself. */
final class Toast extends Label {
    private static final Duration STAYS = Duration.seconds(3.5);

    /** Long ones take longer to read: some 15 characters a second. */
    private static final Duration FOR_EACH = Duration.seconds(1.0 / 15);

    private final PauseTransition stay = new PauseTransition(STAYS);
    private final Scale scale = new Scale();
    private double x;
    private double y;

    Toast() {
        setId("toast");
        getStyleClass().add("toast");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getTransforms().add(scale);
        stay.setOnFinished(e -> setVisible(false));
    }

    /** Shows a message in place of the one before. */
    void tell(String message) {
        setText(message);
        setAccessibleText(message);
        setVisible(true);
        place();
        stay.setDuration(STAYS.add(FOR_EACH.multiply(message.length())));
        stay.playFromStart();
    }

    /**
     * Where it stands.
     *
     * @param middle of the window in pixels from the left
     * @param top in pixels
     * @param factor how much larger than at scale 1 it is drawn
     */
    void stand(double middle, double top, double factor) {
        x = middle;
        y = top;
        scale.setX(factor);
        scale.setY(factor);
        if (isVisible()) place();
    }

    private void place() {
        applyCss();
        double width = prefWidth(-1);
        resizeRelocate(x - width * scale.getX() / 2, y, width, prefHeight(-1));
    }
}
