package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing.Stop;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/** What comes next, in a line. */
final class NextTitle extends Label {
    private final AtlasState state;
    private final Words words;
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener turned = o -> tell();

    NextTitle(AtlasState state) {
        this.state = state;
        words = Words.in(state.preferences().language().get());
        getStyleClass().add("console-title");
        setMinWidth(0);
        state.showing().stop().addListener(new WeakInvalidationListener(turned));
        tell();
    }

    private void tell() {
        Optional<Stop> next = state.showing().stop().get().flatMap(Stop::next);
        setText(
                next.map(
                                s ->
                                        words.text(
                                                "console.next",
                                                s.number(),
                                                s.chapter().title().in(words.language())))
                        .orElse(words.text("console.end")));
    }
}
