package org.quancheng.atlas.map.furniture;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Basemap;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/** The legend's rows for the base map: its switch, how strongly it shows, and whom to name. */
final class BasemapRows {
    /** One press of an arrow key, in percent. */
    private static final double STEP = 5;

    private BasemapRows() {}

    /** Shows and hides it. */
    static Node layer(AtlasState state, Words words) {
        ToggleButton row = new ToggleButton(words.text("basemap.layer"), Swatch.of(Basemap.LAYER));
        row.setId("layer-" + Basemap.LAYER);
        row.setSelected(!state.hidden().get().contains(Basemap.LAYER));
        row.getStyleClass().add("legend-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(e -> state.setVisible(Basemap.LAYER, row.isSelected()));
        return row;
    }

    /** Whether it is switched on and yet not drawn, since it is looked at from too far away. */
    static BooleanBinding isAwaited(AtlasState state) {
        return Bindings.createBooleanBinding(
                () -> {
                    double zoom = state.camera().view().get().zoom();
                    return !state.hidden().get().contains(Basemap.LAYER)
                            && state.basemap().get().filter(b -> !b.isSeenAt(zoom)).isPresent();
                },
                state.basemap(),
                state.hidden(),
                state.camera().view());
    }

    /** From which zoom on it is drawn. */
    static Node awaited(AtlasState state, Words words) {
        int zoom = state.basemap().get().map(Basemap::firstZoom).orElse(0);
        Label row = new Label(words.text("basemap.from", zoom));
        row.setId("basemap-from");
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().addAll("t13", "soft", "basemap-from");
        return row;
    }

    /** From paper to the pictures alone. */
    static Node opacity(AtlasState state, Words words) {
        Slider slider = new Slider(0, 100, state.basemapOpacity().get() * 100);
        slider.setId("basemap-opacity");
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(words.text("basemap.opacity"));
        slider.setDisable(state.hidden().get().contains(Basemap.LAYER));
        Label percent = new Label();
        percent.getStyleClass().addAll("t13", "soft", "basemap-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        Runnable tell =
                () -> percent.setText(words.text("basemap.percent", rounded(slider.getValue())));
        slider.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            state.setBasemapOpacity(rounded(is.doubleValue()) / 100.0);
                            tell.run();
                        });
        tell.run();
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(slider, percent);
        row.getStyleClass().add("basemap-opacity-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static int rounded(double percent) {
        return (int) Math.round(percent);
    }

    /** Whom the base map's author wants named; empty while it is not shown. */
    static Optional<Node> credit(AtlasState state, Language language) {
        if (state.hidden().get().contains(Basemap.LAYER)) return Optional.empty();
        return state.basemap()
                .get()
                .flatMap(Basemap::attribution)
                .map(
                        text -> {
                            Label credit =
                                    new Label(
                                            Words.in(language)
                                                    .text("basemap.credit", text.in(language)));
                            credit.setId("basemap-credit");
                            credit.setWrapText(true);
                            credit.setMinHeight(Region.USE_PREF_SIZE);
                            credit.getStyleClass().addAll("t13", "soft");
                            return credit;
                        });
    }
}
