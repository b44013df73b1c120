package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.durable.FreeSpace;
import org.quancheng.atlas.pack.PackLabel;
import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.Parcel;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.key.TrustedKeys;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Brings a parcel into use: unpacked beside what is in use, tried, and only then put in its place
 * in one step, so that whatever happens on the way, one whole version is in use.
 *
 * @param keys whose parcels are accepted
 * @param health tries a pack before it is used
 */
public record Installer(InstalledPacks packs, TrustedKeys keys, HealthCheck health, Limits limits) {
    /** What must stay free on a disk for everybody else: 64 MiB. */
    private static final long SPARE = 64L << 20;

    /**
     * The pack that the program shows without anything installed.
     *
     * @param id packs of other ids are not expected
     * @param force accepts another id and an older version
     */
    public record Present(String id, Optional<PackVersion> version, boolean force) {}

    /**
     * What came of it.
     *
     * @param installed what is installed now
     * @param changed false: it was installed already
     */
    public record Outcome(InstalledPacks.Installed installed, boolean changed) {}

    /**
     * Installs a parcel.
     *
     * @throws Refused if that is not to be, or cannot be done; what was in use still is, and
     *     nothing is left behind
     */
    public Outcome install(Path file, Present present, Progress progress) throws Refused {
        try (Changes changes = Changes.begin(packs)) {
            try (Parcel parcel = Parcel.open(file, limits)) {
                parcel.demandTrusted(keys);
                Contents contents = parcel.contents();
                demandFitting(contents, present);
                changes.sweep(contents.id());
                String name = contents.version() + "-" + contents.hash();
                boolean changed = !isInUse(contents, name);
                try {
                    if (changed) bringIn(parcel, name, progress);
                    else parcel.check();
                } finally {
                    changes.sweep(contents.id());
                }
                return new Outcome(packs.installed(contents.id()), changed);
            }
        } catch (IOException e) {
            throw Changes.notWritten(packs.folder(), e);
        }
    }

    private boolean isInUse(Contents contents, String name) {
        return packs.pointer(contents.id()).current().filter(name::equals).isPresent()
                && Folders.isWhole(packs.of(contents.id()).resolve(name), contents);
    }

    private void demandFitting(Contents contents, Present present) throws Refused {
        if (present.force()) return;
        if (!contents.id().equals(present.id()))
            throw new Refused(
                    "这是另一个内容包（"
                            + contents.id()
                            + "），这台机器用的是 "
                            + present.id()
                            + "；想看一看请用 atlas --pack 打开它，确实要安装请加 --force。",
                    "This is another pack ("
                            + contents.id()
                            + "); this machine shows "
                            + present.id()
                            + ". Open it with atlas --pack to look at it, or install it with"
                            + " --force.");
        Optional<PackVersion> newest =
                packs.installed(contents.id())
                        .current()
                        .map(InstalledPacks.Version::version)
                        .or(present::version);
        if (newest.isPresent() && contents.version().compareTo(newest.get()) < 0)
            throw new Refused(
                    "这个文件的版本是 "
                            + contents.version()
                            + "，比正在使用的 "
                            + newest.get()
                            + " 旧；要退回上一个版本请用 atlas pack rollback，确实要装旧版请加 --force。",
                    "This parcel is version "
                            + contents.version()
                            + ", older than "
                            + newest.get()
                            + " in use; go back with atlas pack rollback, or install it with"
                            + " --force.");
    }

    private void bringIn(Parcel parcel, String name, Progress progress)
            throws Refused, IOException {
        Contents contents = parcel.contents();
        Disk disk = packs.disk();
        Path folder = packs.of(contents.id());
        Path whole = folder.resolve(name);
        if (!Folders.isWhole(whole, contents)) {
            Folders.remove(whole, disk);
            demandSpace(folder, contents.size());
        }
        Path tried = whole;
        Path part = folder.resolve(".part-" + name);
        try {
            if (Files.exists(whole)) {
                parcel.check();
            } else {
                Folders.fill(part, parcel, disk, progress);
                tried = part;
            }
            demandSame(tried, contents);
            Optional<Text> trouble = health.trouble(tried);
            if (trouble.isPresent()) throw new Refused(trouble.get());
            if (tried.equals(part)) disk.move(part, whole);
            disk.forceFolder(folder);
            disk.forceFolder(packs.folder());
            packs.point(contents.id(), packs.pointer(contents.id()).to(name));
        } finally {
            Folders.remove(part, disk);
        }
    }

    private static void demandSpace(Path folder, long size) throws Refused {
        Path there = folder;
        while (!Files.exists(there)) there = there.resolveSibling("");
        long free = FreeSpace.at(there).orElse(Long.MAX_VALUE);
        if (free >= size + SPARE) return;
        throw new Refused(
                "磁盘空间不够：需要 "
                        + mebibytes(size + SPARE)
                        + " MB，只剩 "
                        + mebibytes(free)
                        + " MB；请腾出空间后再试，现在仍用原来的内容。",
                "The disk has too little room: "
                        + mebibytes(size + SPARE)
                        + " MB are needed and "
                        + mebibytes(free)
                        + " MB free. Free some space and try again; what was in use still is.");
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }

    private static void demandSame(Path folder, Contents contents) throws Refused {
        boolean same =
                PackLabel.of(folder)
                        .filter(l -> l.id().equals(contents.id()))
                        .filter(l -> l.version().equals(contents.version().toString()))
                        .isPresent();
        if (!same)
            throw new Refused(
                    "清单写的内容包和版本，与里面 manifest.json 写的不一样；请制作者用 atlas pack build 重新打包。",
                    "The list of contents and the manifest.json inside name different packs or"
                            + " versions; ask the maker to pack it again with atlas pack build.");
    }
}
