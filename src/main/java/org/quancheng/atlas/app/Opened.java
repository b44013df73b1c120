package org.quancheng.atlas.app;

import org.quancheng.atlas.app.start.Phase;
import org.quancheng.atlas.app.start.StartRecord;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.pack.author.StoryFiles;
import org.quancheng.atlas.pack.compiled.Shelf;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing;
import org.quancheng.atlas.state.ViewLink;

import java.util.Optional;

/**
 * A pack that has been read, and what of it was asked for.
 *
 * @param levels where simplified shapes of it are kept
 * @param subject what the panel shows
 * @param link a whole view, which goes before all else
 * @param stop the chapter to present, if one
 * @param shading id of the measure that the districts are shaded by
 * @param layers which layers are switched on and off
 * @param underlay the base map
 * @param storyFiles where edited stories are written
 */
record Opened(
        PackReader.Reading reading,
        MapShelf levels,
        Subject subject,
        Optional<ViewLink> link,
        Optional<Showing.Stop> stop,
        Optional<String> shading,
        Layers layers,
        Underlay underlay,
        StoryFiles storyFiles) {
    /**
     * Opens what the options name.
     *
     * @throws UnreadablePack if nothing of the pack can be shown
     * @throws Target.Unknown if it has nothing of that name
     */
    static Opened of(Home home, ViewOptions options) throws UnreadablePack, Target.Unknown {
        Shelf.Opened pack = Packs.open(home, options);
        OwnPlace own = Packs.own(home, options, pack.reading());
        PackReader.Reading reading = own.over(pack.reading());
        Opened opened =
                new Opened(
                        reading,
                        pack.identity().map(KeptMap::of).orElse(MapShelf.NONE),
                        Target.of(reading.plan(), options),
                        Links.of(reading.plan(), options),
                        Stops.of(reading.plan(), options),
                        Target.shading(reading.plan(), options),
                        Layers.of(reading.plan(), options),
                        Packs.underlay(home, options, reading),
                        own.files(reading));
        StartRecord.reach(Phase.PACK);
        return opened;
    }

    /** Shows what was asked for: a subject or a whole view, and over it a presentation. */
    void show(AtlasState state) {
        state.open(subject);
        link.ifPresent(l -> l.open(state));
        stop.ifPresent(s -> state.showing().start(s.story(), s.index()));
    }

    /** A state that looks as was asked for, with nothing opened yet. */
    AtlasState state(ViewOptions options) {
        AtlasState state = new AtlasState(reading.plan(), underlay.problems(reading.problems()));
        if (options.year != null) state.setYear(options.year);
        state.shade(shading);
        layers.apply(state);
        return state;
    }
}
