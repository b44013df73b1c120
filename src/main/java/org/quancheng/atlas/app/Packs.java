package org.quancheng.atlas.app;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.pack.compiled.Shelf;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.install.Glance;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Optional<Text> doubt = settle(home, options);
        Shelf.Opened opened = shelf.open(folder(home, options));
        return doubt.isEmpty() ? opened : doubted(opened, doubt.get());
    }

    /**
     * Puts the folder of the pack that is to be opened into the options: once, since it may change
     * as soon as something is installed.
     *
     * @return what is doubtful about it
     * @throws UnreadablePack if it is a parcel that is not sound
     */
    private static Optional<Text> settle(Home home, ViewOptions options) throws UnreadablePack {
        Path named = options.pack;
        if (named == null) {
            options.pack = DefaultPack.folder(home, OwnData.packs(options.packs));
            return Optional.empty();
        }
        if (!isParcel(named)) return Optional.empty();
        Glance.Opened parcel = unpacked(home, named);
        options.pack = parcel.pack();
        return parcel.doubt();
    }

    static boolean isParcel(Path file) {
        return file.toString().endsWith(".atlas") && !Files.isDirectory(file);
    }

    /**
     * The folder that a parcel was unpacked to for a look at it.
     *
     * @throws UnreadablePack if it is not sound
     */
    static Glance.Opened unpacked(Home home, Path parcel) throws UnreadablePack {
        try {
            return new Glance(Kept.looks(), OwnData.keys(home), Limits.USUAL).open(parcel);
        } catch (Refused e) {
            throw new UnreadablePack(e.sentence(), e);
        }
    }

    /** The doubt is among the problems, where the window tells of it. */
    private static Shelf.Opened doubted(Shelf.Opened opened, Text doubt) {
        List<PackProblem> problems = new ArrayList<>(opened.reading().problems());
        problems.add(new PackProblem(".atlas", 0, 0, "", doubt));
        return new Shelf.Opened(
                new PackReader.Reading(opened.reading().plan(), problems), opened.identity());
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

    /** The folder of the pack, once it has been opened. */
    private static Path folder(Home home, ViewOptions options) {
        return options.pack == null ? home.shippedPack() : options.pack;
    }
}
