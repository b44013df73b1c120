package org.quancheng.atlas.window.aid;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** How everything is to look: language, size, colours, motion, each choice in one touch. */
public final class LookCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Preferences preferences;
    private final Words words;
    private final List<Runnable> marks = new ArrayList<>();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> marks.forEach(Runnable::run);

    public LookCard(AtlasState state) {
        preferences = state.preferences();
        words = Words.in(preferences.language().get());
        setId("look-card");
        getStyleClass().addAll("float", "look-card");
        Label title = new Label(words.text("look.title"));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button done = new Button("", Icons.of("mdi2c-close"));
        done.setId("look-done");
        done.getStyleClass().add("round-button");
        done.setAccessibleText(words.text("look.done"));
        done.setOnAction(e -> state.tools().aids().setChoosing(false));
        HBox head = new HBox(title, done);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        row(
                List.of(Language.values()),
                l -> "look.language." + l.locale().getLanguage(),
                l -> preferences.language().get() == l,
                preferences::setLanguage);
        row(
                state.tools().sizes(),
                s -> "look.size." + word(s),
                s -> preferences.scale().get() == s,
                preferences::setScale);
        row(
                List.of(Scheme.values()),
                s -> "look.colours." + word(s),
                s -> preferences.scheme().get() == s,
                preferences::setScheme);
        row(
                List.of(false, true),
                reduced -> reduced ? "look.motion-reduced" : "look.motion-full",
                reduced -> preferences.reducedMotion().get() == reduced,
                preferences::setReducedMotion);
        if (!state.tools().isForVisitors())
            row(
                    List.of(false, true),
                    keys -> keys ? "look.keys-touch" : "look.keys-none",
                    keys -> preferences.touchKeys().get() == keys,
                    preferences::setTouchKeys);
        preferences.scheme().addListener(new WeakInvalidationListener(changed));
        preferences.scale().addListener(new WeakInvalidationListener(changed));
        preferences.reducedMotion().addListener(new WeakInvalidationListener(changed));
        preferences.touchKeys().addListener(new WeakInvalidationListener(changed));
        changed.invalidated(preferences.scheme());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names one of several choices. */
    @FunctionalInterface
    private interface Name<T> {
        String of(T choice);
    }

    private <T> void row(
            List<T> choices,
            Name<T> key,
            java.util.function.Predicate<T> isChosen,
            java.util.function.Consumer<T> choose) {
        List<Button> buttons = new ArrayList<>();
        for (T choice : choices)
            buttons.add(
                    button(
                            key.of(choice),
                            () -> isChosen.test(choice),
                            () -> choose.accept(choice)));
        getChildren().add(new Flow(8, 0, buttons));
    }

    private Button button(String key, BooleanSupplier isChosen, Runnable choose) {
        Button button = new Button(words.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("choice");
        button.setAccessibleText(words.text(key));
        button.setOnAction(e -> choose.run());
        marks.add(() -> button.pseudoClassStateChanged(CHOSEN, isChosen.getAsBoolean()));
        return button;
    }
}
