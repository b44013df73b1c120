package org.quancheng.atlas.app;

import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.install.InstalledPacks.Version;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.work.Background;

import java.util.Optional;

/**
 * A pack that a window is about to show. What was installed last has to prove itself: the mark is
 * set once the whole map is seen; a version that cannot be read gives its place to the one before
 * at once, and one that was tried twice without being seen does so at the third start. Whoever
 * starts the window again after it died needs to do nothing for it.
 *
 * @param pack what there is to show; empty where the person has named a pack or nothing was ever
 *     installed
 */
record Proving(Opened opened, Optional<DefaultPack> pack, Optional<Version> version) {
    /**
     * Opens the pack.
     *
     * @throws UnreadablePack if neither an installed version nor the shipped pack can be shown
     * @throws Target.Unknown if it has nothing of the name that was asked for
     */
    static Proving begin(Home home, ViewOptions options) throws UnreadablePack, Target.Unknown {
        InstalledPacks packs = OwnData.packs(options.packs);
        if (options.pack != null || packs.isEmpty())
            return new Proving(Opened.of(home, options), Optional.empty(), Optional.empty());
        DefaultPack pack = DefaultPack.of(home, packs);
        if (packs.tryOut(pack.id())) Say.problem(options, givenUp());
        Optional<Version> version = pack.installed();
        try {
            return new Proving(Opened.of(home, options), Optional.of(pack), version);
        } catch (UnreadablePack e) {
            if (version.isEmpty() || !isGivenUp(packs, pack.id())) throw e;
            Say.problem(options, givenUp());
            options.pack = null;
            return begin(home, options);
        }
    }

    private static boolean isGivenUp(InstalledPacks packs, String id) {
        try {
            packs.rollBack(id);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private static Text givenUp() {
        return new Text(
                "新装的内容没能显示出来，已自动退回上一个版本；请告诉制作者。",
                "What was installed last did not come up, so the version before it is in use"
                        + " again; tell the maker.");
    }

    /** The whole map is seen; what interrupted installations have left may go, too. */
    void shown(Background background) {
        pack.ifPresent(
                p ->
                        background.call(
                                () -> {
                                    version.ifPresent(v -> p.packs().shown(v.id(), v.folder()));
                                    p.packs().sweep();
                                    return true;
                                },
                                done -> {}));
    }
}
