package org.quancheng.atlas.app;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.pack.compiled.Shelf;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the pack that was asked for. */
final class Packs {
    private Packs() {}

    /**
     * Reads the pack that the options name, else the default one.
     *
     * @throws UnreadablePack if nothing of it can be shown
     */
    static PackReader.Reading read(Home home, ViewOptions options) throws UnreadablePack {
        return open(home, options).reading();
    }

    /**
     * Opens it likewise, and says what it was read from: what is derived from the pack is kept
     * under keys with that in them.
     *
     * @throws UnreadablePack if nothing of it can be shown
     */
    static Shelf.Opened open(Home home, ViewOptions options) throws UnreadablePack {
        Shelf shelf =
                Kept.program(home)
                        .map(program -> new Shelf(home.schemas(), Kept.derived(), program))
                        .orElseGet(() -> new Shelf(home.schemas(), Derived.none(), ""));
        return shelf.open(folder(home, options));
    }

    /**
     * Opens the base map that the options name, else the pack's own; says what is wrong with it.
     */
    static Underlay underlay(Home home, ViewOptions options, PackReader.Reading reading) {
        Underlay underlay =
                Underlay.open(
                        Optional.ofNullable(options.basemap),
                        reading.plan().manifest().basemap(),
                        folder(home, options));
        underlay.problem().ifPresent(p -> Say.problem(options, p.message()));
        return underlay;
    }

    /** The person's own stories on top of a pack. */
    static OwnPlace own(Home home, ViewOptions options, PackReader.Reading reading) {
        return OwnPlace.of(
                home.schemas(),
                folder(home, options),
                Settings.defaultFile().resolveSibling("stories"),
                reading);
    }

    private static Path folder(Home home, ViewOptions options) {
        return options.pack == null ? home.defaultPack() : options.pack;
    }
}
