package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.Parcel;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.Sentences;
import org.quancheng.atlas.parcel.key.TrustedKeys;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A look at a parcel without installing it: unpacked to a folder that may be deleted at any time.
 *
 * @param folder where such folders lie; a few of them stay, for the next look
 */
public record Glance(Path folder, TrustedKeys keys, Limits limits) {
    private static final int KEPT = 3;

    private static final Duration ABANDONED = Duration.ofDays(1);

    /**
     * An unpacked parcel.
     *
     * @param doubt why it would not be installed, though it may be looked at
     */
    public record Opened(Path pack, Contents contents, Optional<Text> doubt) {}

    /**
     * Unpacks a parcel, or finds it unpacked.
     *
     * @throws Refused if it is not sound, or cannot be unpacked
     */
    public Opened open(Path file) throws Refused {
        try (Parcel parcel = Parcel.open(file, limits)) {
            boolean trusted = parcel.signer(keys).isPresent();
            Optional<Text> doubt =
                    trusted
                            ? Optional.empty()
                            : Optional.of(Sentences.untrusted(parcel.signature()).sentence());
            Contents contents = parcel.contents();
            Path pack = folder.resolve(contents.id() + "-" + contents.hash());
            if (!Folders.isWhole(pack, contents)) unpack(parcel, pack);
            Files.setLastModifiedTime(pack, FileTime.fromMillis(System.currentTimeMillis()));
            sweep(pack);
            return new Opened(pack, contents, doubt);
        } catch (IOException e) {
            throw Changes.notWritten(folder, e);
        }
    }

    private void unpack(Parcel parcel, Path pack) throws Refused, IOException {
        RealDisk disk = new RealDisk();
        Path part = folder.resolve(".part-" + UUID.randomUUID());
        try {
            Folders.fill(part, parcel, disk, Progress.NONE);
            Folders.remove(pack, disk);
            disk.move(part, pack);
        } finally {
            Folders.remove(part, disk);
        }
    }

    private void sweep(Path spared) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(folder)) {
            others = all.filter(f -> Files.isDirectory(f) && !f.equals(spared)).toList();
        }
        List<Path> old = new ArrayList<>();
        others.stream().filter(f -> Folders.isLeftover(f) && isAbandoned(f)).forEach(old::add);
        others.stream()
                .filter(f -> !Folders.isLeftover(f))
                .sorted(Comparator.comparing(Glance::used).reversed())
                .skip(KEPT)
                .forEach(old::add);
        for (Path each : old) remove(each);
    }

    /** Of a program that died long ago. */
    private static boolean isAbandoned(Path folder) {
        return used(folder).toMillis() < System.currentTimeMillis() - ABANDONED.toMillis();
    }

    private static FileTime used(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** Takes a folder away if that can be done; if not, it is no harm. */
    public static void remove(Path folder) {
        try {
            Folders.remove(folder, new RealDisk());
        } catch (IOException e) {
            // Another program has it open; next time.
            return;
        }
    }
}
