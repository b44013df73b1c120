package org.quancheng.atlas.app;

import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.furniture.Legend;
import org.quancheng.atlas.map.furniture.Overview;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.map.pointer.PointerView;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.window.SearchBox;
import org.quancheng.atlas.work.Background;

import java.util.function.Supplier;

/** Puts the views together by hand. */
final class Wiring {
    private Wiring() {}

    /** The contents of the main window, without a base map. */
    static AtlasPane window(AtlasState state, Supplier<Background> threads) {
        return window(state, threads, Underlay.NONE);
    }

    /** The contents of a window of which nothing waits for the first picture, nothing is kept. */
    static AtlasPane window(AtlasState state, Supplier<Background> threads, Underlay underlay) {
        return window(state, threads, threads.get(), MapShelf.NONE, underlay);
    }

    /** The map for paper. */
    static AtlasMap map(AtlasState state, Opened opened) {
        AtlasMap map = AtlasMap.printed(state, opened.levels());
        opened.underlay().lay(state, map);
        return map;
    }

    /** The contents of the main window. */
    static AtlasPane window(
            AtlasState state, Supplier<Background> threads, Background later, Opened opened) {
        return window(state, threads, later, opened.levels(), opened.underlay());
    }

    /**
     * The contents of the main window.
     *
     * @param threads gives each kind of work that must not wait for another a thread of its own
     * @param later does what can wait until the map is seen
     */
    private static AtlasPane window(
            AtlasState state,
            Supplier<Background> threads,
            Background later,
            MapShelf levels,
            Underlay underlay) {
        Finding finding = new Finding(state.drafts(), later);
        SearchBox search = new SearchBox(state, finding);
        Overview overview = new Overview(state, later);
        finding.begin(search::refresh);
        AtlasMap map = new AtlasMap(state, levels, threads);
        underlay.lay(state, map);
        Legend legend = new Legend(state, map.sights());
        PointerView pointer =
                new PointerView(state, through -> new AtlasMap(through, map, threads));
        AtlasPane pane = new AtlasPane(state, map, legend, search, overview, pointer);
        pane.small().addListener((o, was, is) -> legend.setCompact(is));
        HelpDesk.attend(pane, state, threads);
        return pane;
    }
}
