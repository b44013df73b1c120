package org.quancheng.atlas.window.aid;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Aids;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/**
 * What a visitor of any height must be able to reach: language, size, contrast, and, on a tall
 * screen, the button that brings the other controls down.
 */
public final class VisitBar extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final AtlasState state;
    private final Words words;
    private final Button contrast;
    private final Button reach;
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> mark();

    public VisitBar(AtlasState state) {
        this.state = state;
        Preferences preferences = state.preferences();
        Language language = preferences.language().get();
        words = Words.in(language);
        setId("visit-bar");
        getStyleClass().addAll("float", "visit-bar");
        button(
                "language",
                "mdi2t-translate",
                words.text("rail.language"),
                () -> preferences.setLanguage(language == Language.ZH ? Language.EN : Language.ZH));
        button(
                "scale",
                "mdi2f-format-size",
                words.text("rail.scale"),
                () -> preferences.setScale(preferences.scale().get().next(state.tools().sizes())));
        contrast =
                button(
                        "contrast",
                        "mdi2c-contrast-circle",
                        words.text("bar.contrast"),
                        () -> {
                            Scheme now = preferences.scheme().get();
                            preferences.setScheme(Scheme.of(now.isDark(), !now.isContrast()));
                        });
        Aids aids = state.tools().aids();
        reach =
                button(
                        "reach",
                        "mdi2a-arrow-collapse-down",
                        words.text("bar.reach"),
                        () -> aids.setReaching(!aids.reaching().get()));
        preferences.scheme().addListener(new WeakInvalidationListener(changed));
        aids.reaching().addListener(new WeakInvalidationListener(changed));
        mark();
    }

    /** Leaves the words out where there is little room, and what has no meaning there. */
    public void setSmall(boolean small) {
        reach.setVisible(!small);
        reach.setManaged(!small);
        for (var child : getChildren())
            if (child instanceof Button button)
                button.setText(small ? "" : button.getAccessibleText());
    }

    private Button button(String id, String icon, String name, Runnable action) {
        Button button = new Button(name, Icons.of(icon));
        button.setId("bar-" + id);
        button.getStyleClass().add("bar-button");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setAccessibleText(name);
        button.setOnAction(e -> action.run());
        getChildren().add(button);
        return button;
    }

    private void mark() {
        boolean reaching = state.tools().aids().reaching().get();
        contrast.pseudoClassStateChanged(CHOSEN, state.preferences().scheme().get().isContrast());
        reach.pseudoClassStateChanged(CHOSEN, reaching);
        String name = words.text(reaching ? "bar.reach-back" : "bar.reach");
        reach.setAccessibleText(name);
        if (!reach.getText().isEmpty()) reach.setText(name);
        reach.setGraphic(
                Icons.of(reaching ? "mdi2a-arrow-collapse-up" : "mdi2a-arrow-collapse-down"));
    }
}
