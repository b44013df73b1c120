package org.quancheng.atlas.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.List;

/** The title of the plan. */
final class HeaderCard extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Label title = new Label();
    private final Label subtitle = new Label();

    /**
     * Never shown: how wide the title is on one line in large and in small letters, however it is
     * set at present.
     */
    private final Label large = new Label();

    private final Label small = new Label();

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
        for (Label measure : List.of(large, small)) {
            measure.setText(title.getText());
            measure.getStyleClass().add("header-title");
            measure.setManaged(false);
            measure.setVisible(false);
        }
        small.pseudoClassStateChanged(NARROW, true);
        getChildren().addAll(title, subtitle, large, small);
        if (!state.problems().isEmpty() && !state.tools().isForVisitors())
            getChildren().add(badge(state, language));
        if (!state.tools().isForVisitors()) {
            getChildren().add(help(state, language));
            getStyleClass().add("helped");
        }
        setAlignment(Pos.CENTER_LEFT);
        setId("header");
        getStyleClass().addAll("float", "header");
    }

    /** Quietly says that the pack has problems, and lists them when asked. */
    private static Button badge(AtlasState state, Language language) {
        Button badge =
                new Button(
                        Integer.toString(state.problems().size()),
                        Icons.of("mdi2a-alert-circle-outline"));
        badge.setId("problem-badge");
        badge.getStyleClass().add("problem-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setAccessibleText(Words.in(language).text("problems.count", state.problems().size()));
        badge.setOnAction(e -> state.open(Subject.of(Subject.Kind.PROBLEMS)));
        return badge;
    }

    private static Button help(AtlasState state, Language language) {
        Words words = Words.in(language);
        Button help = new Button("", Icons.of("mdi2h-help-circle-outline"));
        help.setId("header-help");
        help.getStyleClass().addAll("round-button", "header-help");
        help.setAccessibleText(words.text("help.name"));
        help.setTooltip(new Tooltip(words.text("tool.tip", words.text("help.name"), "F1")));
        help.setOnAction(e -> state.tools().help().toggle(Help.Page.GUIDES));
        return help;
    }

    /**
     * Where there is little room, the title is set smaller; where there is less, it stands alone,
     * on two lines if need be.
     */
    @Override
    protected void layoutChildren() {
        boolean alone = getWidth() + 0.5 < widthWithSubtitle(small);
        subtitle.setManaged(!alone);
        subtitle.setVisible(!alone);
        title.pseudoClassStateChanged(NARROW, getWidth() + 0.5 < widthWithSubtitle(large));
        super.layoutChildren();
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthWithSubtitle(large);
    }

    private double widthWithSubtitle(Label titleMeasure) {
        double width =
                snappedLeftInset() + snappedRightInset() + snapSizeX(titleMeasure.prefWidth(-1));
        for (Node child : getChildren()) {
            if (child != title && child != large && child != small)
                width +=
                        getSpacing() + snapSizeX(Math.max(child.minWidth(-1), child.prefWidth(-1)));
        }
        return Math.ceil(width);
    }
}
