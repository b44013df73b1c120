package org.quancheng.atlas.map.furniture;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.shortcut.PressKey;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

import java.util.Locale;

/**
 * Where the mouse points, in degrees; a click changes between decimals and minutes. The datum
 * stands there while there is no mouse on the map. Its text is never laid out: it changes with
 * every movement of a mouse.
 */
public final class Coordinates extends Pane {
    private static final double HEIGHT = 24;
    private static final double BASELINE = 17;

    /** Zoom from which a pixel is less than the fourth decimal of a degree, about 11 m. */
    private static final double FINE_ZOOM = 13;

    private final AtlasState state;
    private final Words words;
    private final Text text = new Text();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> show();

    public Coordinates(AtlasState state) {
        this.state = state;
        words = Words.in(state.preferences().language().get());
        setId("coordinates");
        getStyleClass().add("coordinates");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.text("coordinates.name"));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(Region.USE_PREF_SIZE);
        text.setManaged(false);
        text.setY(BASELINE);
        text.getStyleClass().add("coordinates-text");
        getChildren().add(text);
        // A finger points at nothing until it presses.
        setMouseTransparent(state.tools().isForVisitors());
        setFocusTraversable(!state.tools().isForVisitors());
        setOnMouseClicked(e -> change());
        setOnKeyPressed(
                e -> {
                    if (Shortcut.of(PressKey.class, e).isEmpty()) return;
                    change();
                    e.consume();
                });
        state.tools().pointer().addListener(new WeakInvalidationListener(changed));
        state.tools().sexagesimal().addListener(new WeakInvalidationListener(changed));
        show();
    }

    private void change() {
        state.tools().setSexagesimal(!state.tools().sexagesimal().get());
    }

    private void show() {
        text.setText(
                state.tools()
                        .pointer()
                        .get()
                        .map(this::words)
                        .orElse(words.text("coordinates.none")));
    }

    private String words(LonLat at) {
        return words.text(
                "coordinates.at",
                number(at.lat()),
                words.text(at.lat() < 0 ? "position.south" : "position.north"),
                number(at.lon()),
                words.text(at.lon() < 0 ? "position.west" : "position.east"));
    }

    private String number(double degrees) {
        double value = Math.abs(degrees);
        return state.tools().sexagesimal().get()
                ? sexagesimal(value)
                : String.format(Locale.ROOT, isFine() ? "%.5f°" : "%.4f°", value);
    }

    private boolean isFine() {
        return state.camera().view().get().zoom() >= FINE_ZOOM;
    }

    /** Degrees, minutes and seconds to a tenth, which is about 3 m. */
    static String sexagesimal(double degrees) {
        long tenths = Math.round(degrees * 36_000);
        return String.format(
                Locale.ROOT,
                "%d°%02d′%04.1f″",
                tenths / 36_000,
                tenths / 600 % 60,
                tenths % 600 / 10.0);
    }
}
