package org.quancheng.atlas.app;

import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.furniture.Legend;
import org.quancheng.atlas.search.SearchIndex;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.window.SearchBox;
import org.quancheng.atlas.work.Background;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Puts the views together by hand. */
final class Wiring {
    private Wiring() {}

    /** The contents of the main window. */
    static AtlasPane window(AtlasState state, Background background) {
        return window(state, background, background);
    }

    /**
     * The contents of the main window.
     *
     * @param later does what can wait until the map is seen
     */
    static AtlasPane window(AtlasState state, Background background, Background later) {
        AtomicReference<Optional<SearchBox.Finder>> finder =
                new AtomicReference<>(Optional.empty());
        SearchBox search = new SearchBox(state, finder::get);
        later.call(
                () -> SearchIndex.of(state.plan()),
                index -> {
                    finder.set(Optional.of(index::find));
                    search.refresh();
                });
        AtlasMap map = new AtlasMap(state, background);
        Legend legend = new Legend(state, map.sights());
        AtlasPane pane = new AtlasPane(state, map, legend, search);
        pane.small().addListener((o, was, is) -> legend.setCompact(is));
        return pane;
    }
}
