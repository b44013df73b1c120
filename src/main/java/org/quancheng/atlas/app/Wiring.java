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

    /** The contents of the main window, without a base map. */
    static AtlasPane window(AtlasState state, Background background) {
        return window(state, background, Underlay.NONE, background);
    }

    /**
     * The contents of the main window.
     *
     * @param painter makes the pictures of the base map; of its own, since that may take long
     */
    static AtlasPane window(
            AtlasState state, Background background, Underlay underlay, Background painter) {
        AtomicReference<Optional<SearchBox.Finder>> finder =
                new AtomicReference<>(Optional.empty());
        SearchBox search = new SearchBox(state, finder::get);
        background.call(
                () -> SearchIndex.of(state.plan()),
                index -> {
                    finder.set(Optional.of(index::find));
                    search.refresh();
                });
        AtlasMap map = new AtlasMap(state, background);
        underlay.lay(state, map, painter);
        Legend legend = new Legend(state, map.sights());
        AtlasPane pane = new AtlasPane(state, map, legend, search);
        pane.small().addListener((o, was, is) -> legend.setCompact(is));
        return pane;
    }
}
