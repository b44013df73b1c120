package org.quancheng.atlas.app;

import org.quancheng.atlas.parcel.install.InstalledPacks.Version;
import org.quancheng.atlas.plan.fact.Text;

import java.util.Optional;

/**
 * Whether the program comes up with what was installed last: the mark is set once the whole map is
 * seen, and a version that was tried twice without it gives its place to the one before. Whoever
 * starts the window again after it died needs to do nothing else.
 *
 * @param pack what there is to show
 * @param version the installed version on trial; empty: nothing is
 */
record Proving(DefaultPack pack, Optional<Version> version) {
    /** Notes that a window is about to open; nothing where the person has named a pack. */
    static Optional<Proving> begin(Home home, ViewOptions options) {
        if (options.pack != null) return Optional.empty();
        var packs = OwnData.packs(options.packs);
        if (packs.isEmpty()) return Optional.empty();
        DefaultPack pack = DefaultPack.of(home, packs);
        if (packs.tryOut(pack.id())) Say.problem(options, givenUp());
        return Optional.of(new Proving(pack, pack.installed()));
    }

    private static Text givenUp() {
        return new Text(
                "新装的内容两次都没能显示出来，已自动退回上一个版本；请告诉制作者。",
                "What was installed last failed twice to come up, so the version before it is in"
                        + " use again; tell the maker.");
    }

    /** The whole map is seen; what interrupted installations have left may go, too. */
    void shown() {
        version.ifPresent(v -> pack.packs().shown(v.id(), v.folder()));
        pack.packs().sweep();
    }
}
