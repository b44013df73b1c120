package org.quancheng.atlas.app;

import org.quancheng.atlas.app.start.Phase;
import org.quancheng.atlas.app.start.StartRecord;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Subject;

/** A pack that has been read, and what of it was asked for. */
record Opened(PackReader.Reading reading, Subject subject) {
    /**
     * Opens what the options name.
     *
     * @throws UnreadablePack if nothing of the pack can be shown
     * @throws Target.Unknown if it has nothing of that name
     */
    static Opened of(Home home, ViewOptions options) throws UnreadablePack, Target.Unknown {
        PackReader.Reading reading = Packs.read(home, options);
        Opened opened = new Opened(reading, Target.of(reading.plan(), options));
        StartRecord.reach(Phase.PACK);
        return opened;
    }
}
