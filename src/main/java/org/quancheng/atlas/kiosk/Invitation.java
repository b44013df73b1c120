package org.quancheng.atlas.kiosk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/** Asks passers-by in both languages to touch the screen, where the map leaves room for it. */
public final class Invitation extends Pane {
    /** How far down the free part of the window it stands, from 0 to 1. */
    private static final double DOWN = 0.05;

    private final Label first = new Label();
    private final Label second = new Label();
    private final HBox card;
    private final Scale scale = new Scale();
    private final Preferences preferences;
    private FreeArea free = FreeArea.whole(0, 0);

    Invitation(Preferences preferences) {
        this.preferences = preferences;
        setId("invitation");
        setMouseTransparent(true);
        first.getStyleClass().add("invitation-first");
        second.getStyleClass().add("invitation-second");
        VBox lines = new VBox(first, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        card = new HBox(Icons.of("mdi2g-gesture-tap"), lines);
        card.getStyleClass().add("invitation");
        card.setManaged(false);
        card.setCache(true);
        card.getTransforms().add(scale);
        getChildren().add(card);
        preferences.language().addListener(o -> tell());
        tell();
    }

    private void tell() {
        Language language = preferences.language().get();
        first.setText(Words.in(language).text("kiosk.invitation"));
        second.setText(Words.in(language.other()).text("kiosk.invitation"));
        requestLayout();
    }

    /** Tells what of the window the cards of the atlas leave free. */
    public void stand(FreeArea area) {
        free = area;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double factor = Middle.factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double middle = free.windowWidth() > 0 ? free.left() + free.width() / 2 : getWidth() / 2;
        double half = width * factor / 2;
        card.resizeRelocate(
                Math.clamp(middle - half, 0, Math.max(0, getWidth() - 2 * half)),
                free.top() + Math.max(16 * factor, free.height() * DOWN),
                width,
                height);
    }
}
