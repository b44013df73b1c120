package org.quancheng.atlas.app;

import org.quancheng.atlas.pack.PackLabel;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.install.InstalledPacks.Version;
import org.quancheng.atlas.parcel.install.Installer.Present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pack that opens when none is named: the shipped one, or what was installed in its place.
 *
 * @param shipped the folder of the pack that came with the program
 * @param label what it says it is; empty if it does not
 * @param packs what is installed
 */
public record DefaultPack(Path shipped, Optional<PackLabel> label, InstalledPacks packs) {
    /** Where nothing was ever installed, not even the shipped pack's manifest is looked at. */
    static Path folder(Home home, InstalledPacks packs) {
        return packs.isEmpty() ? home.shippedPack() : of(home, packs).folder();
    }

    /** Looks what there is. */
    public static DefaultPack of(Home home, InstalledPacks packs) {
        Path shipped = home.shippedPack();
        return new DefaultPack(shipped, PackLabel.of(shipped), packs);
    }

    /** What a parcel has to fit. */
    public Present present(boolean force) {
        return new Present(id(), version(), force);
    }

    /** Its id; blank if the shipped pack has none. */
    public String id() {
        return label.map(PackLabel::id).orElse("");
    }

    private Optional<PackVersion> version() {
        return label.map(PackLabel::version).flatMap(PackVersion::parse);
    }

    /** The installed version that is shown; empty: the shipped one is. */
    public Optional<Version> installed() {
        return packs.installed(id())
                .current()
                .filter(i -> version().map(v -> i.version().compareTo(v) >= 0).orElse(true));
    }

    /** The version of the pack that is shown; empty if it has none. */
    Optional<PackVersion> shownVersion() {
        return installed().map(Version::version).or(this::version);
    }

    /** The folder of the pack that is shown. */
    Path folder() {
        return installed().map(Version::folder).orElse(shipped);
    }

    /**
     * The first folder of the assets that holds a manifest.
     *
     * @throws UncheckedIOException if the assets cannot be listed
     */
    static Path in(Path assets) {
        try (var folders = Files.list(assets)) {
            return folders.filter(p -> Files.isRegularFile(p.resolve("manifest.json")))
                    .sorted()
                    .findFirst()
                    .orElse(assets.resolve("pack"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
