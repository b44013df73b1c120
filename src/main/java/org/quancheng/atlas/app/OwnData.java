package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.key.TrustedKeys;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a person's own data lies: what was installed and whom this machine trusts. */
public final class OwnData {
    private OwnData() {}

    /**
     * The folder that {@code -Datlas.data} names, else the one that the system keeps for such
     * things.
     */
    static Path folder() {
        String configured = System.getProperty("atlas.data", "");
        if (!configured.isEmpty()) return Path.of(configured);
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        Path system =
                os.contains("win")
                        ? environment("LOCALAPPDATA").orElse(home.resolve("AppData/Local"))
                        : os.contains("mac")
                                ? home.resolve("Library/Application Support")
                                : environment("XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        return system.resolve("quancheng-atlas");
    }

    private static Optional<Path> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isBlank()).map(Path::of);
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
