package org.quancheng.atlas.app;

import org.quancheng.atlas.app.start.Phase;
import org.quancheng.atlas.app.start.StartRecord;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.pack.compiled.Shelf;
import org.quancheng.atlas.plan.Subject;

import java.util.Optional;

/**
 * A pack that has been read, and what of it was asked for.
 *
 * @param identity what the pack was read from, see {@link Shelf.Opened}
 */
record Opened(PackReader.Reading reading, Optional<String> identity, Subject subject) {
    /**
     * Opens what the options name.
     *
     * @throws UnreadablePack if nothing of the pack can be shown
     * @throws Target.Unknown if it has nothing of that name
     */
    static Opened of(Home home, ViewOptions options) throws UnreadablePack, Target.Unknown {
        Shelf.Opened pack = Packs.open(home, options);
        Subject subject = Target.of(pack.reading().plan(), options);
        Opened opened = new Opened(pack.reading(), pack.identity(), subject);
        StartRecord.reach(Phase.PACK);
        return opened;
    }
}
