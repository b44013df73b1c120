package org.quancheng.atlas.app;

import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.second.Mirror;
import org.quancheng.atlas.map.second.Preview;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.story.console.ConsolePane;
import org.quancheng.atlas.story.console.ConsoleWindow;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the presenter's console together: the maps of one window in another. */
final class Consoles {
    private Consoles() {}

    /** Opens the console beside a window whenever it is asked for and there is a screen for it. */
    static void attend(Stage audience, AtlasState state, AtlasMap map, Look look) {
        ConsoleWindow window =
                window(audience, state, map, look, Background::threaded, Consoles::screens);
        InvalidationListener changed = o -> window.follow();
        Screen.getScreens().addListener(changed);
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }

    /** The same with other screens and threads. */
    static ConsoleWindow window(
            Stage audience,
            AtlasState state,
            AtlasMap map,
            Look look,
            Supplier<Background> threads,
            Supplier<List<Rectangle2D>> screens) {
        return new ConsoleWindow(
                state,
                audience,
                screens,
                () -> console(state, map, threads),
                scene -> dress(scene, state, look));
    }

    /** The console's contents. */
    static ConsoleWindow.Console console(
            AtlasState state, AtlasMap map, Supplier<Background> threads) {
        Function<AtlasState, AtlasMap> maps = other -> new AtlasMap(other, map, threads);
        Mirror mirror = new Mirror(state, maps);
        Preview preview = new Preview(state, maps);
        ConsolePane pane = new ConsolePane(state, mirror, preview, Clock.systemDefaultZone());
        return new ConsoleWindow.Console(
                pane,
                on -> {
                    mirror.setOn(on);
                    preview.setOn(on);
                    pane.setOn(on);
                });
    }

    private static void dress(Scene scene, AtlasState state, Look look) {
        Dress.follow(scene, state.preferences(), look);
    }
}
