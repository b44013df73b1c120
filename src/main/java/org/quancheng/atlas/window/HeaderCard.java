package org.quancheng.atlas.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        HBox.setHgrow(title, Priority.ALWAYS);
        Label subtitle = new Label(manifest.subtitle().in(language));
        subtitle.getStyleClass().addAll("t13", "soft");
        // Where there is no room for both, the title alone is shown whole.
        subtitle.setMinWidth(0);
        title.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.setTextOverrun(OverrunStyle.CLIP);
        getChildren().addAll(title, subtitle);
        setAlignment(Pos.CENTER_LEFT);
        setId("header");
        getStyleClass().addAll("float", "header");
    }
}
