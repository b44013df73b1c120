package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.story.ink.InkBar;
import org.quancheng.atlas.style.Words;

import java.time.Clock;

/**
 * The presenter's own screen: what the audience sees and what comes next, what to say, the time,
 * and the way through the story.
 */
public final class ConsolePane extends Pane {
    private static final double GAP = 16;
    private static final double TOP = 64;

    /** Share of the width for what is shown now and what is said. */
    private static final double LEFT = 0.62;

    /** Most of the height that the audience's map takes: the notes need the rest. */
    private static final double MAP = 0.56;

    private final AtlasState state;
    private final Clock clock;
    private final Region present;
    private final Region next;
    private final VBox now = new VBox();
    private final VBox coming = new VBox();
    private final Label seen = new Label();
    private HBox top = new HBox();
    private TimeCard times;
    private VBox said = new VBox();
    private Contents contents;
    private InkBar ink;
    private boolean on;
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> tell();
    private final InvalidationListener rebuilt = o -> rebuild();

    /**
     * @param present the audience's map
     * @param next the map of the next chapter
     * @param clock the time of day
     */
    public ConsolePane(AtlasState state, Region present, Region next, Clock clock) {
        this.state = state;
        this.clock = clock;
        this.present = present;
        this.next = next;
        setId("console");
        getStyleClass().add("console");
        now.getStyleClass().add("console-card");
        coming.getStyleClass().add("console-card");
        seen.setId("console-black-said");
        seen.getStyleClass().add("console-black-said");
        seen.setMouseTransparent(true);
        VBox.setVgrow(next, Priority.ALWAYS);
        times = new TimeCard(state, clock);
        contents = new Contents(state);
        ink = new InkBar(state, false);
        rebuild();
        state.preferences().language().addListener(new WeakInvalidationListener(rebuilt));
        state.showing().black().addListener(new WeakInvalidationListener(changed));
        state.showing().stop().addListener(new WeakInvalidationListener(changed));
    }

    /** Words stand everywhere, so a change of language builds it anew. */
    private void rebuild() {
        times.setOn(false);
        Words words = Words.in(state.preferences().language().get());
        times = new TimeCard(state, clock);
        times.setOn(on);
        Notes notes = new Notes(state);
        VBox.setVgrow(notes, Priority.ALWAYS);
        said = new VBox(across(words.text("console.notes"), notes.sizes()), notes);
        contents = new Contents(state);
        ink = new InkBar(state, false);
        for (Node card : new Node[] {said, contents, ink}) card.getStyleClass().add("console-card");
        seen.setText(words.text("console.black-said"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        top = new HBox(times, space, new Controls(state));
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().addAll("console-card", "console-top");
        StackPane stage = new StackPane(present, seen);
        stage.setMinSize(0, 0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        now.getChildren().setAll(new NowTitle(state), stage);
        coming.getChildren().setAll(new NextTitle(state), next);
        getChildren().setAll(now, said, coming, contents, ink, top);
        tell();
        requestLayout();
    }

    private static HBox across(String title, Node node) {
        Label label = new Label(title);
        label.getStyleClass().addAll("console-title", "soft");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(label, space, node);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Keeps time while it is seen. */
    public void setOn(boolean value) {
        on = value;
        times.setOn(value);
    }

    private void tell() {
        seen.setVisible(state.showing().black().get());
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth() - 2 * GAP;
        double h = getHeight() - 2 * GAP;
        double left = Math.floor((w - GAP) * LEFT);
        double right = w - GAP - left;
        double bar = ink.prefHeight(right);
        double below = GAP + TOP + GAP;
        double body = h - TOP - GAP;
        double map = Math.floor(body * MAP);
        put(top, new Box(GAP, GAP, w, TOP));
        put(now, new Box(GAP, below, left, map));
        put(said, new Box(GAP, below + map + GAP, left, body - map - GAP));
        double x = GAP + left + GAP;
        double preview = Math.floor(Math.min(body * 0.4, right * 0.62 + 40));
        put(coming, new Box(x, below, right, preview));
        put(ink, new Box(x, getHeight() - GAP - bar, right, bar));
        put(contents, new Box(x, below + preview + GAP, right, body - preview - bar - 2 * GAP));
    }

    private static void put(Region card, Box box) {
        card.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
