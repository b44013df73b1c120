package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.key.TrustedKeys;

import java.nio.file.Path;

/** Where a person's own data lies: what was installed and whom this machine trusts. */
public final class OwnData {
    private OwnData() {}

    /**
     * The folder that {@code -Datlas.data} names, else the one that the system keeps for such
     * things.
     */
    static Path folder() {
        String configured = System.getProperty("atlas.data", "");
        return configured.isEmpty() ? UserFolders.here().data() : Path.of(configured);
    }

    /**
     * The installed packs.
     *
     * @param named the folder that a person has named, if one
     */
    public static InstalledPacks packs(@Nullable Path named) {
        return new InstalledPacks(named == null ? folder().resolve("packs") : named);
    }

    /** Whose parcels are accepted here. */
    public static TrustedKeys keys(Home home) {
        return new TrustedKeys(folder().resolve("trusted"), home.trustedKeys());
    }
}
