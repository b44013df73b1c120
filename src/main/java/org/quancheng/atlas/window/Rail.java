package org.quancheng.atlas.window;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.TilePane;

import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Aids;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;

/** The ways into the plan, and how one wants to see it. */
final class Rail extends TilePane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private static final List<Form> DOWN =
            List.of(new Form(true, 1), new Form(false, 1), new Form(false, 2));
    private static final List<Form> ACROSS = List.of(new Form(true, 0), new Form(false, 0));
    private static final double MIN_TARGET = 48;
    private static final double LABELLED_HEIGHT = 56;

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
        way(Kind.STORIES, "mdi2p-play-circle-outline");
        tool(
                "rail-language",
                "mdi2t-translate",
                words.text("rail.language"),
                () -> preferences.setLanguage(language == Language.ZH ? Language.EN : Language.ZH));
        tool(
                "rail-theme",
                "mdi2t-theme-light-dark",
                words.text("rail.theme"),
                () -> preferences.setDark(!preferences.dark().get()));
        tool(
                "rail-look",
                "mdi2t-tune",
                words.text("rail.look"),
                () -> {
                    Aids aids = state.tools().aids();
                    aids.setChoosing(!aids.choosing().get());
                });
        tool(
                "rail-scale",
                "mdi2f-format-size",
                words.text("rail.scale"),
                () -> preferences.setScale(preferences.scale().get().next(state.tools().sizes())));
        state.subject().addListener(new WeakInvalidationListener(subjectChanged));
        mark();
    }

    private void way(Kind kind, String icon) {
        if (state.plan().has(Subject.of(kind)))
            way(Subject.of(kind), icon, words.text("rail." + kind.word()));
    }

    private void way(Subject subject, String icon, String label) {
        Button button = button("rail-" + subject.kind().word(), icon, label);
        button.setOnAction(e -> state.open(subject));
        marks.add(
                () -> button.pseudoClassStateChanged(HERE, state.subject().get().equals(subject)));
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
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setWrapText(true);
        button.setAccessibleText(label);
        getChildren().add(button);
        return button;
    }

    /** Arranges the buttons for a room; the labels go first, then a second column comes. */
    Box arrange(Box room, boolean across) {
        for (Form form : across ? ACROSS : DOWN) {
            boolean labelled = form.labelled();
            for (Node child : getChildren()) {
                if (child instanceof Button button) {
                    button.setContentDisplay(
                            labelled ? ContentDisplay.TOP : ContentDisplay.GRAPHIC_ONLY);
                    button.pseudoClassStateChanged(COMPACT, !labelled);
                }
            }
            int columns = across ? getChildren().size() : form.columns();
            int rows = (getChildren().size() + columns - 1) / columns;
            setPrefColumns(columns);
            double width =
                    across
                            ? room.width()
                            : form.columns() == 1 ? room.width() : 2 * MIN_TARGET + 18;
            setPrefTileWidth(Math.floor((width - 17 - 2 * (columns - 1)) / columns));
            double tile = labelled ? LABELLED_HEIGHT : MIN_TARGET;
            setPrefTileHeight(tile);
            double height = 16 + rows * tile + 2 * (rows - 1);
            boolean fits =
                    across ? getPrefTileWidth() >= (labelled ? 62 : 0) : height <= room.height();
            if (fits || form == (across ? ACROSS : DOWN).getLast()) {
                return new Box(room.x(), room.y(), width, height);
            }
        }
        throw new IllegalStateException("no form");
    }

    /** One way to arrange the buttons. */
    private record Form(boolean labelled, int columns) {}

    private void mark() {
        marks.forEach(Runnable::run);
    }
}
