package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Presenter;
import org.quancheng.atlas.story.ShowKeys;
import org.quancheng.atlas.story.ink.InkKeys;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Opens the presenter's console on a screen that the audience's window does not stand on, for as
 * long as it is asked for, a story is shown and there is such a screen. Screens may come and go
 * meanwhile.
 */
public final class ConsoleWindow {
    private final AtlasState state;
    private final Window audience;
    private final Supplier<List<Rectangle2D>> screens;
    private final Supplier<Console> make;
    private final Consumer<Scene> dress;
    private Optional<Console> console = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
    private boolean busy;

    /**
     * What stands in it.
     *
     * @param on told whether it is seen
     */
    public record Console(ConsolePane pane, Consumer<Boolean> on) {}

    /**
     * @param audience the window of the audience
     * @param screens what each screen covers, in the order of the system
     * @param make makes the contents when they are first needed
     * @param dress gives a scene its theme and follows it
     */
    public ConsoleWindow(
            AtlasState state,
            Window audience,
            Supplier<List<Rectangle2D>> screens,
            Supplier<Console> make,
            Consumer<Scene> dress) {
        this.state = state;
        this.audience = audience;
        this.screens = screens;
        this.make = make;
        this.dress = dress;
        InvalidationListener changed = o -> follow();
        state.presenter().asked().addListener(changed);
        state.showing().stop().addListener(changed);
        audience.showingProperty().addListener(changed);
        audience.xProperty().addListener(changed);
        audience.yProperty().addListener(changed);
        follow();
    }

    /** Opens, moves or closes it as things now stand; to be called when screens come or go. */
    public void follow() {
        if (busy) return;
        busy = true;
        try {
            Optional<Rectangle2D> free = free();
            free.ifPresentOrElse(this::open, this::close);
            state.presenter().setApart(free.isPresent());
        } finally {
            busy = false;
        }
    }

    /** The first screen without the audience's window on it, if the console is wanted at all. */
    private Optional<Rectangle2D> free() {
        Presenter presenter = state.presenter();
        if (!presenter.asked().get() || !state.showing().isOn() || !audience.isShowing())
            return Optional.empty();
        List<Rectangle2D> all = screens.get();
        double x = audience.getX() + audience.getWidth() / 2;
        double y = audience.getY() + audience.getHeight() / 2;
        return all.stream()
                .filter(s -> s.contains(x, y))
                .findFirst()
                .flatMap(taken -> all.stream().filter(s -> !s.equals(taken)).findFirst());
    }

    private void open(Rectangle2D screen) {
        Stage window = stage.orElseGet(() -> make(screen));
        console.ifPresent(c -> c.pane().setPrefSize(screen.getWidth(), screen.getHeight()));
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
        if (window.isShowing()) return;
        window.show();
        console.ifPresent(c -> c.on().accept(true));
    }

    private void close() {
        if (stage.filter(Window::isShowing).isEmpty()) return;
        console.ifPresent(c -> c.on().accept(false));
        stage.ifPresent(Stage::hide);
    }

    private Stage make(Rectangle2D screen) {
        Console made = make.get();
        Scene scene = new Scene(made.pane(), screen.getWidth(), screen.getHeight());
        dress.accept(scene);
        ShowKeys show = new ShowKeys(state);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (InkKeys.press(e, state.ink())
                            || ConsoleKeys.press(e, state)
                            || show.press(e, Optional.ofNullable(scene.getFocusOwner())))
                        e.consume();
                });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> state.showing().touch());
        Stage window = new Stage(StageStyle.UNDECORATED);
        window.setTitle(state.plan().manifest().title().in(state.preferences().language().get()));
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setScene(scene);
        // Closed by the system's own keys, it is put away, and the story goes on.
        window.setOnCloseRequest(
                e -> {
                    e.consume();
                    state.presenter().ask(false);
                });
        console = Optional.of(made);
        stage = Optional.of(window);
        return window;
    }
}
