package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.time.Clock;
import java.util.Optional;

/** Notes, time and the next title over the audience's map, for a presenter without a screen. */
public final class NotesStrip extends VBox {
    private final AtlasState state;
    private Optional<TimeCard> times = Optional.empty();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> follow();

    public NotesStrip(AtlasState state) {
        this.state = state;
        setId("notes-strip");
        getStyleClass().addAll("float", "notes-strip");
        state.presenter().asked().addListener(new WeakInvalidationListener(changed));
        state.presenter().apart().addListener(new WeakInvalidationListener(changed));
        state.showing().stop().addListener(new WeakInvalidationListener(changed));
        state.showing().asking().addListener(new WeakInvalidationListener(changed));
        follow();
    }

    /** Whether it is to be seen: asked for, while a chapter is shown, and nowhere else to be. */
    public boolean isWanted() {
        return state.presenter().asked().get()
                && !state.presenter().apart().get()
                && state.showing().isOnStage();
    }

    private void follow() {
        boolean wanted = isWanted();
        // Those who never ask for it do not wait for it.
        if (wanted && times.isEmpty()) fill();
        setVisible(wanted);
        times.ifPresent(t -> t.setOn(wanted));
    }

    private void fill() {
        Words words = Words.in(state.preferences().language().get());
        Notes notes = new Notes(state);
        TimeCard time = new TimeCard(state, Clock.systemDefaultZone());
        times = Optional.of(time);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        NextTitle next = new NextTitle(state);
        next.setId("notes-strip-next");
        Button done = new Button("", Icons.of("mdi2c-close"));
        done.setId("notes-strip-done");
        done.getStyleClass().add("round-button");
        done.setAccessibleText(words.text("console.done"));
        done.setTooltip(new Tooltip(words.text("console.done")));
        done.setOnAction(e -> state.presenter().ask(false));
        HBox head = new HBox(time, space, next, notes.sizes(), done);
        head.getStyleClass().add("notes-strip-head");
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren().addAll(head, notes);
        applyCss();
    }
}
