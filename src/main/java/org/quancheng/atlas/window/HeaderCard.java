package org.quancheng.atlas.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
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

    private final Label title = new Label();
    private final Label subtitle = new Label();

    HeaderCard(AtlasState state) {
        Language language = state.preferences().language().get();
        Manifest manifest = state.plan().manifest();
        title.setText(manifest.title().in(language));
        title.getStyleClass().add("header-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        subtitle.setText(manifest.subtitle().in(language));
        subtitle.getStyleClass().addAll("t13", "soft");
        title.setMinWidth(0);
        title.setWrapText(true);
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

    /** Where there is no room for both, the title alone is shown, on two lines if need be. */
    @Override
    protected void layoutChildren() {
        boolean narrow = getWidth() + 0.5 < widthWithSubtitle();
        subtitle.setManaged(!narrow);
        subtitle.setVisible(!narrow);
        title.pseudoClassStateChanged(NARROW, narrow);
        super.layoutChildren();
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthWithSubtitle();
    }

    private double widthWithSubtitle() {
        double width = snappedLeftInset() + snappedRightInset() + getSpacing() * (getChildren().size() - 1);
        for (Node child : getChildren()) width += child.prefWidth(-1);
        return Math.ceil(width);
    }
}
