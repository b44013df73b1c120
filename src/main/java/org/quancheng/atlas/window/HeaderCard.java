package org.quancheng.atlas.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;

/** The title of the plan. */
final class HeaderCard extends HBox {
    HeaderCard(AtlasState state) {
        Language language = state.preferences().language().get();
        Manifest manifest = state.plan().manifest();
        Label title = new Label(manifest.title().in(language));
        title.getStyleClass().add("header-title");
        title.setMinWidth(60);
        Label subtitle = new Label(manifest.subtitle().in(language));
        subtitle.getStyleClass().addAll("t13", "soft");
        getChildren().addAll(title, subtitle);
        setAlignment(Pos.CENTER_LEFT);
        setId("header");
        getStyleClass().addAll("float", "header");
    }
}
