package org.quancheng.atlas.app;

import javafx.scene.Scene;

import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Look;

/** Keeps a window in the colours that the person prefers. */
final class Dress {
    private Dress() {}

    /** Dresses a scene now and whenever other colours are preferred. */
    static void follow(Scene scene, Preferences preferences, Look look) {
        put(scene, preferences.scheme().get(), look);
        preferences.scheme().addListener((o, was, is) -> put(scene, is, look));
    }

    /** The same for a window in a hall, with what it has besides. */
    static void hall(Scene scene, Preferences preferences, Look look) {
        putHall(scene, preferences.scheme().get(), look);
        preferences.scheme().addListener((o, was, is) -> putHall(scene, is, look));
    }

    private static void putHall(Scene scene, Scheme scheme, Look look) {
        look.dressHall(scene, scheme.isDark(), scheme.isContrast());
    }

    /** Dresses a scene. */
    static void put(Scene scene, Scheme scheme, Look look) {
        look.dress(scene, scheme.isDark(), scheme.isContrast());
    }
}
