package org.quancheng.atlas.kiosk;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Fills the window with a page that is drawn as large as the window asks for. */
public final class Fit extends Pane {
    private final Region page;
    private final Scale scale = new Scale();

    public Fit(Region page) {
        this.page = page;
        page.setManaged(false);
        page.getTransforms().add(scale);
        getChildren().add(page);
    }

    @Override
    protected void layoutChildren() {
        double factor = Middle.factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        page.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
