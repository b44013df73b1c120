package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.key.TrustedKeys;

import java.nio.file.Path;
import java.util.Optional;

/** A program that installs one parcel after the other until it is killed. */
public final class TirelessInstaller {
    private TirelessInstaller() {}

    /** Takes the folder of the packs, that of the trusted keys, and the parcels. */
    public static void main(String[] args) throws Exception {
        Path keys = Path.of(args[1]);
        Installer installer =
                new Installer(
                        new InstalledPacks(Path.of(args[0]), new RealDisk()),
                        new TrustedKeys(keys, keys),
                        pack -> Optional.empty(),
                        Limits.USUAL);
        Installer.Present anything = new Installer.Present("tiny", Optional.empty(), true);
        System.out.println("begun");
        for (int n = 2; ; n = n + 1 < args.length ? n + 1 : 2) {
            installer.install(Path.of(args[n]), anything, Progress.NONE);
            System.out.println("installed");
        }
    }
}
