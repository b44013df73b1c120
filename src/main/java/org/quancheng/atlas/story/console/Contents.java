package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing.Stop;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The story's chapters; a press goes there. */
final class Contents extends ScrollPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final AtlasState state;
    private final Words words;
    private final VBox rows = new VBox();
    private final List<Button> buttons = new ArrayList<>();
    private Optional<Story> story = Optional.empty();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener turned = o -> turn();

    Contents(AtlasState state) {
        this.state = state;
        words = Words.in(state.preferences().language().get());
        setId("console-contents");
        getStyleClass().add("panel-scroll");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        state.showing().stop().addListener(new WeakInvalidationListener(turned));
        viewportBoundsProperty()
                .addListener(
                        (o, was, is) -> {
                            // They also tell how far one has scrolled, which is one's own affair.
                            if (was.getHeight() != is.getHeight()) turn();
                        });
        turn();
    }

    private void turn() {
        Optional<Stop> stop = state.showing().stop().get();
        if (stop.isEmpty()) return;
        if (!story.equals(stop.map(Stop::story))) fill(stop.get().story());
        for (int i = 0; i < buttons.size(); i++)
            buttons.get(i).pseudoClassStateChanged(HERE, i == stop.get().index());
        reveal(buttons.get(stop.get().index()));
    }

    private void fill(Story of) {
        story = Optional.of(of);
        buttons.clear();
        for (int i = 0; i < of.chapters().size(); i++) {
            int index = i;
            Button row =
                    new Button(
                            words.text(
                                    "console.chapter",
                                    i + 1,
                                    of.chapters().get(i).title().in(words.language()),
                                    TimeCard.written(of.chapters().get(i).dwell())));
            row.setId("console-chapter-" + (i + 1));
            row.getStyleClass().add("console-chapter");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setOnAction(e -> state.showing().jump(index));
            buttons.add(row);
        }
        rows.getChildren().setAll(buttons);
    }

    /** Scrolls so far that the row and what comes after it are seen. */
    private void reveal(Button row) {
        rows.layout();
        double room = rows.getHeight() - getViewportBounds().getHeight();
        if (room <= 0) return;
        Bounds at = row.getBoundsInParent();
        setVvalue(Math.clamp((at.getMinY() - getViewportBounds().getHeight() / 3) / room, 0, 1));
    }
}
