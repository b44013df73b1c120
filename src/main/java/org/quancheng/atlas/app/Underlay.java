package org.quancheng.atlas.app;

import org.quancheng.atlas.basemap.Basemaps;
import org.quancheng.atlas.basemap.TileSource;
import org.quancheng.atlas.basemap.UnreadableBaseMap;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.base.BaseMap;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The base map that the command line names, else the pack's own.
 *
 * @param tiles empty if none is named, or none that can be shown
 * @param pack what the pack says of its own; empty for one from the command line
 * @param problem why the one that the command line names is not shown
 */
record Underlay(
        Optional<TileSource> tiles,
        Optional<Manifest.Basemap> pack,
        Optional<PackProblem> problem) {
    /** No base map. */
    static final Underlay NONE = new Underlay(Optional.empty(), Optional.empty(), Optional.empty());

    /** Opens it. One that cannot be shown never keeps the atlas from opening. */
    static Underlay open(Optional<Path> asked, Optional<Manifest.Basemap> named, Path packFolder) {
        if (asked.isEmpty() && named.isEmpty()) return NONE;
        Path file = asked.orElseGet(() -> packFolder.resolve(named.orElseThrow().file()));
        Optional<Manifest.Basemap> pack = asked.isPresent() ? Optional.empty() : named;
        try {
            return new Underlay(Optional.of(Basemaps.open(file)), pack, Optional.empty());
        } catch (UnreadableBaseMap e) {
            PackProblem problem = new PackProblem(file.toString(), 0, 0, "", e.sentence());
            return new Underlay(Optional.empty(), pack, Optional.of(problem));
        }
    }

    /** The pack's problems and its own. */
    List<PackProblem> problems(List<PackProblem> ofPack) {
        return Stream.concat(ofPack.stream(), problem.stream()).toList();
    }

    /** Lays it under the map. */
    void lay(AtlasState state, AtlasMap map) {
        if (tiles.isEmpty()) return;
        TileSource source = tiles.get();
        state.setBasemapOpacity(pack.flatMap(Manifest.Basemap::opacity).orElse(Basemap.OPACITY));
        Optional<Text> attribution =
                source.traits()
                        .attribution()
                        .map(words -> new Text(words, words))
                        .or(() -> pack.flatMap(Manifest.Basemap::attribution));
        state.lay(new Basemap(source.traits().name(), attribution, source.traits().seenFrom()));
        map.lay(new BaseMap(source));
    }
}
