package org.quancheng.atlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.TextScale;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/** The ways into the plan, and how one wants to see it. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final AtlasState state;
    private final Words words;
    private final List<Runnable> marks = new ArrayList<>();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener subjectChanged = o -> mark();

    Rail(AtlasState state) {
        this.state = state;
        Preferences preferences = state.preferences();
        Language language = preferences.language().get();
        words = Words.in(language);
        setId("rail");
        getStyleClass().addAll("float", "rail");
        way(Kind.OVERVIEW, "mdi2b-bullseye");
        way(Kind.MATRIX, "mdi2g-grid");
        way(Kind.INDICATORS, "mdi2c-chart-timeline-variant");
        way(Kind.STAGES, "mdi2f-flag-outline");
        way(Kind.STRATEGY, "mdi2c-compass-outline");
        way(Kind.TASKS, "mdi2f-format-list-checks");
        for (Dossier dossier : state.plan().dossiers()) {
            way(
                    Subject.dossier(dossier.id()),
                    dossier.icon().orElse("mdi2f-folder-outline"),
                    dossier.label().orElse(dossier.title()).in(language));
        }
        if (!state.plan().stories().isEmpty()) way(Kind.STORIES, "mdi2p-play-circle-outline");
        Region line = new Region();
        line.getStyleClass().add("hairline");
        getChildren().add(line);
        tool("rail-language", "mdi2t-translate", words.text("rail.language"), () -> preferences.setLanguage(
                language == Language.ZH ? Language.EN : Language.ZH));
        tool("rail-theme", "mdi2t-theme-light-dark", words.text("rail.theme"), () -> preferences.setDark(
                !preferences.dark().get()));
        tool("rail-scale", "mdi2f-format-size", words.text("rail.scale"), () -> preferences.setScale(
                TextScale.values()[(preferences.scale().get().ordinal() + 1) % TextScale.values().length]));
        state.subject().addListener(new WeakInvalidationListener(subjectChanged));
        mark();
    }

    private void way(Kind kind, String icon) {
        if (state.plan().has(Subject.of(kind))) way(Subject.of(kind), icon, words.text("rail." + kind.word()));
    }

    private void way(Subject subject, String icon, String label) {
        Button button = button("rail-" + subject.kind().word(), icon, label);
        button.setOnAction(e -> state.open(subject));
        marks.add(() -> button.pseudoClassStateChanged(HERE, state.subject().get().equals(subject)));
    }

    private void tool(String id, String icon, String label, Runnable action) {
        Button button = button(id, icon, label);
        button.getStyleClass().add("rail-tool");
        button.setOnAction(e -> action.run());
    }

    private Button button(String id, String icon, String label) {
        Button button = new Button(label, Icons.of(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setAccessibleText(label);
        getChildren().add(button);
        return button;
    }

    private void mark() {
        marks.forEach(Runnable::run);
    }
}
