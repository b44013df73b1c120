package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

/** Which chapter the audience sees, in a line. */
final class NowTitle extends Label {
    private final AtlasState state;
    private final Words words;
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener turned = o -> tell();

    NowTitle(AtlasState state) {
        this.state = state;
        words = Words.in(state.preferences().language().get());
        setId("console-now");
        getStyleClass().addAll("console-title", "strong");
        setMinWidth(0);
        state.showing().stop().addListener(new WeakInvalidationListener(turned));
        tell();
    }

    private void tell() {
        setText(
                state.showing()
                        .stop()
                        .get()
                        .map(
                                s ->
                                        words.text(
                                                "console.now",
                                                s.number(),
                                                s.story().chapters().size(),
                                                s.chapter().title().in(words.language())))
                        .orElse(""));
    }
}
