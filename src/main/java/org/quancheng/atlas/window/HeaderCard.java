package org.quancheng.atlas.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

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
        if (!state.problems().isEmpty()) getChildren().add(badge(state, language));
        setAlignment(Pos.CENTER_LEFT);
        setId("header");
        getStyleClass().addAll("float", "header");
    }

    /** Quietly says that the pack has problems, and lists them when asked. */
    private static Button badge(AtlasState state, Language language) {
        Button badge = new Button(Integer.toString(state.problems().size()), Icons.of("mdi2a-alert-circle-outline"));
        badge.setId("problem-badge");
        badge.getStyleClass().add("problem-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setAccessibleText(Words.in(language).text("problems.count", state.problems().size()));
        badge.setOnAction(e -> state.open(Subject.of(Subject.Kind.PROBLEMS)));
        return badge;
    }
}
