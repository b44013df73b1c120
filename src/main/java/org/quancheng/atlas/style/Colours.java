package org.quancheng.atlas.style;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Which of the four themes' colours a scene is in. Its root says it by its state, for the sheets
 * hold the colours of all of them: when only a state changes JavaFX goes on using all that it has
 * worked out about every node, and what it works out about a state it keeps.
 */
final class Colours {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

    private boolean dark;
    private boolean contrast;

    private Colours(Scene scene) {
        scene.rootProperty()
                .addListener(
                        (o, was, is) -> {
                            say(was, false, false);
                            say(is, dark, contrast);
                        });
    }

    /** The colours of a scene, whatever its root. */
    static Colours of(Scene scene) {
        return (Colours)
                scene.getProperties().computeIfAbsent(Colours.class, k -> new Colours(scene));
    }

    /** Puts the scene into the colours of a theme. */
    void put(Scene scene, boolean isDark, boolean isContrast) {
        dark = isDark;
        contrast = isContrast;
        say(scene.getRoot(), dark, contrast);
    }

    private static void say(Parent root, boolean dark, boolean contrast) {
        root.pseudoClassStateChanged(DARK, dark);
        root.pseudoClassStateChanged(CONTRAST, contrast);
    }
}
