package org.quancheng.atlas.parcel;

import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.parcel.install.HealthCheck;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.install.Installer;
import org.quancheng.atlas.parcel.key.KeyFiles;
import org.quancheng.atlas.parcel.key.TrustedKeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A machine with packs, a key that it trusts and one that it does not. */
public record Workplace(Path folder, KeyFiles keys, KeyFiles strangers) {
    /** Sets it up in an empty folder. */
    public static Workplace in(Path folder) throws IOException, Refused {
        Workplace place =
                new Workplace(
                        folder,
                        KeyFiles.of(folder.resolve("maker.pem")),
                        KeyFiles.of(folder.resolve("stranger.pem")));
        place.keys.make();
        place.strangers.make();
        place.trusted().trust(place.keys.publicFile());
        return place;
    }

    public TrustedKeys trusted() {
        return new TrustedKeys(folder.resolve("trusted"), folder.resolve("shipped"));
    }

    public Path packs() {
        return folder.resolve("packs");
    }

    public InstalledPacks installed() {
        return new InstalledPacks(packs());
    }

    public Craft craft() {
        return new Craft(keys);
    }

    /** An installer that finds every pack in good health. */
    public Installer installer() {
        return installer(new RealDisk(), pack -> Optional.empty());
    }

    public Installer installer(Disk disk, HealthCheck health) {
        return new Installer(new InstalledPacks(packs(), disk), trusted(), health, Limits.USUAL);
    }

    /** A program whose own pack is this. */
    public static Installer.Present present(String version) {
        return new Installer.Present("tiny", PackVersion.parse(version), false);
    }

    /** What lies among the packs, with forward slashes; files of packs left out. */
    public List<String> names() throws IOException {
        if (!Files.exists(packs())) return List.of();
        try (Stream<Path> all = Files.walk(packs(), 2)) {
            return all.filter(p -> !p.equals(packs()))
                    .map(p -> packs().relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
