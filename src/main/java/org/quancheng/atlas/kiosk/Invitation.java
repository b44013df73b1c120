package org.quancheng.atlas.kiosk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.Comparator;

/** Asks passers-by in both languages to touch the screen, at the edge of what is shown. */
public final class Invitation extends Pane {
    /** Between it and the edges of the window on a screen of 1920 × 1080. */
    private static final double GAP = 24;

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
        Box place = place(width * factor, height * factor, GAP * factor);
        card.resizeRelocate(place.x(), place.y(), width, height);
    }

    /**
     * The corner of the window hides least of what stands in its middle; where a card stands there,
     * the foot of the largest card, which nobody reads from afar.
     */
    private Box place(double width, double height, double gap) {
        Box corner = new Box(gap, gap, width, height);
        if (free.covered().stream().noneMatch(corner::overlaps)) return corner;
        Box card =
                free.covered().stream()
                        .max(Comparator.comparingDouble(b -> b.width() * b.height()))
                        .orElse(corner);
        return new Box(
                Math.clamp(
                        card.x() + (card.width() - width) / 2,
                        0,
                        Math.max(0, getWidth() - gap - width)),
                card.bottom() - height - gap,
                width,
                height);
    }
}
