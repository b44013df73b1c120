package org.quancheng.atlas.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    HeaderCard(AtlasState state) {
        Language language = state.preferences().language().get();
        Manifest manifest = state.plan().manifest();
        Label title = new Label(manifest.title().in(language));
        title.getStyleClass().add("header-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        Label subtitle = new Label(manifest.subtitle().in(language));
        subtitle.getStyleClass().addAll("t13", "soft");
        // Where there is no room for both, the title alone is shown, on two lines if need be.
        title.setMinWidth(0);
        title.setWrapText(true);
        widthProperty().addListener((o, was, is) -> {
            boolean narrow = is.doubleValue() + 0.5 < prefWidth(-1);
            title.pseudoClassStateChanged(NARROW, narrow);
            subtitle.setVisible(!narrow);
            subtitle.setMaxWidth(narrow ? 0 : Double.MAX_VALUE);
            subtitle.setMinWidth(narrow ? 0 : Region.USE_PREF_SIZE);
        });
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
