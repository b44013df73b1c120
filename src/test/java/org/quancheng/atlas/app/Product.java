package org.quancheng.atlas.app;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.pack.author.StoryFiles;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.story.console.ConsoleWindow;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets journeys in through the doors that the product keeps for itself. */
public final class Product {
    private Product() {}

    /**
     * The contents of the main window, wired as the product wires them, with nothing left to run
     * later.
     */
    public static AtlasPane window(AtlasState state) {
        return Wiring.window(state, Background::immediate);
    }

    /** The same of the shipped pack, with the card that exports. */
    public static AtlasPane windowThatExports(AtlasState state) {
        AtlasPane pane = window(state);
        try {
            Opened opened = Opened.of(Home.find(), new ViewOptions());
            ExportDesk.in(pane, state, opened, new Look(assets()));
        } catch (UnreadablePack | Target.Unknown e) {
            throw new IllegalStateException(e);
        }
        return pane;
    }

    /** The same with threads of its own at work, as on a desktop. */
    public static AtlasPane windowAtWork(AtlasState state) {
        return Wiring.window(state, Background::threaded);
    }

    /** The same with the base map that the pack in a folder brings. */
    public static AtlasPane window(AtlasState state, Path pack) {
        Underlay underlay =
                Underlay.open(Optional.empty(), state.plan().manifest().basemap(), pack);
        return Wiring.window(state, Background::immediate, underlay);
    }

    /** The same, saving edited stories at once as the desktop window does after a moment. */
    public static AtlasPane authoring(AtlasState state, Path pack, Path own) {
        var stories = state.plan().stories();
        new Autosave(
                state.drafts(),
                new StoryFiles(pack, own, stories, stories),
                Background.immediate(),
                Duration.ZERO);
        return window(state);
    }

    /** The presenter's console beside a window, on screens that are told. */
    public static ConsoleWindow console(
            Stage audience, AtlasState state, Supplier<List<Rectangle2D>> screens) {
        return Consoles.window(
                audience,
                state,
                (AtlasMap) audience.getScene().lookup("#map"),
                new Look(assets()),
                Background::immediate,
                screens);
    }

    /**
     * Prefers what was chosen last time and keeps what is chosen next, as the desktop window does.
     */
    public static void remember(Preferences preferences) {
        Settings settings = new Settings(Settings.defaultFile());
        Desktop.prefer(preferences, new ViewOptions(), settings);
        settings.follow(preferences, Background.immediate());
    }

    /** How a new window would look. */
    public static Preferences remembered() {
        Preferences preferences = new Preferences();
        remember(preferences);
        return preferences;
    }

    /** The same for a window in a hall. */
    public static void dressHall(Scene scene, Preferences preferences, Look look) {
        Dress.hall(scene, preferences, look);
    }

    /** Keeps a scene in the preferred colours, as the desktop window does. */
    public static void dress(Scene scene, Preferences preferences, Look look) {
        Dress.follow(scene, preferences, look);
    }

    /** The folder with the shipped pack, schemas, fonts and themes. */
    public static Path assets() {
        return Home.find().assets();
    }

    /** The folder of the shipped pack. */
    public static Path shippedPack() {
        return Home.find().shippedPack();
    }
}
