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
    private static final List<Form> ACROSS = List.of(new Form(true, 1), new Form(false, 1));

    /** Visitors have never seen these signs before: words, though they take the map some room. */
    private static final List<Form> DOWN_FOR_VISITORS =
            List.of(new Form(true, 1), new Form(true, 2), new Form(false, 2));

    private static final List<Form> ACROSS_FOR_VISITORS =
            List.of(new Form(true, 1), new Form(true, 2), new Form(false, 1));

    private static final double MIN_TARGET = 48;
    private static final double LABELLED_HEIGHT = 56;

    /** From this on the longest word fits. */
    private static final double LABELLED_WIDTH = 68;

    /** In bold, too. */
    private static final double LABELLED_COLUMN = 74;

    private static final double EDGES = 16;
    private static final double GAP = 2;

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

    /** Arranges the buttons for a room: in one line with their words, if they fit. */
    Box arrange(Box room, boolean across) {
        List<Form> forms = forms(across);
        Form form =
                forms.stream()
                        .filter(
                                f ->
                                        across
                                                ? f.labelled()
                                                                && tile(room, f, true)
                                                                        >= LABELLED_WIDTH
                                                        || !f.labelled()
                                                : down(room, f).height() <= room.height())
                        .findFirst()
                        .orElse(forms.getLast());
        // Only the one that is taken: each other one would have all buttons styled anew.
        shape(form, columns(form, across), tile(room, form, across));
        return across ? across(room, form) : down(room, form);
    }

    private List<Form> forms(boolean across) {
        if (state.tools().isForVisitors()) return across ? ACROSS_FOR_VISITORS : DOWN_FOR_VISITORS;
        return across ? ACROSS : DOWN;
    }

    private Box across(Box room, Form form) {
        return box(room, form, room.width(), columns(form, true));
    }

    private Box down(Box room, Form form) {
        return box(room, form, width(room, form), columns(form, false));
    }

    private int columns(Form form, boolean across) {
        return across ? shared(form.lines()) : form.lines();
    }

    /** How wide it is downwards. */
    private static double width(Box room, Form form) {
        double target = form.labelled() ? LABELLED_COLUMN : MIN_TARGET;
        return form.lines() == 1 ? room.width() : form.lines() * (target + GAP) + EDGES - GAP + 1;
    }

    /** How wide a button is. */
    private double tile(Box room, Form form, boolean across) {
        double width = across ? room.width() : width(room, form);
        int columns = columns(form, across);
        return Math.floor((width - EDGES - 1 - GAP * (columns - 1)) / columns);
    }

    private static double high(Form form) {
        return form.labelled() ? LABELLED_HEIGHT : MIN_TARGET;
    }

    private void shape(Form form, int columns, double tile) {
        for (Node child : getChildren()) {
            if (child instanceof Button button) {
                button.setContentDisplay(
                        form.labelled() ? ContentDisplay.TOP : ContentDisplay.GRAPHIC_ONLY);
                button.pseudoClassStateChanged(COMPACT, !form.labelled());
            }
        }
        setPrefColumns(columns);
        setPrefTileWidth(tile);
        setPrefTileHeight(high(form));
    }

    private Box box(Box room, Form form, double width, int columns) {
        int rows = shared(columns);
        return new Box(room.x(), room.y(), width, EDGES + rows * high(form) + GAP * (rows - 1));
    }

    /** How many buttons each gets if so many share them. */
    private int shared(int among) {
        return (getChildren().size() + among - 1) / among;
    }

    /** One way to arrange the buttons: with words or without, in so many columns or rows. */
    private record Form(boolean labelled, int lines) {}

    private void mark() {
        marks.forEach(Runnable::run);
    }
}
