package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.pack.Sealed;
import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.parcel.Parcel;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders of packs: filled from a parcel so that the disk has all of it, and taken away. */
final class Folders {
    private Folders() {}

    /**
     * Unpacks a parcel into a new folder and returns once the disk has it.
     *
     * @throws Refused if the parcel is not what its list of contents names
     * @throws IOException if the folder cannot be written
     */
    static void fill(Path folder, Parcel parcel, Disk disk, Progress progress)
            throws Refused, IOException {
        Contents contents = parcel.contents();
        TreeSet<Path> made = new TreeSet<>(Comparator.reverseOrder());
        disk.makeFolder(folder);
        made.add(folder);
        long done = 0;
        for (Listed listed : contents.files()) {
            Path file = folder.resolve(listed.name()).normalize();
            Path above = file.resolveSibling("");
            // The names were checked; this is the last door.
            if (!file.startsWith(folder) || file.equals(folder))
                throw new IllegalStateException(listed.name());
            disk.makeFolder(above);
            for (Path p = above; !p.equals(folder); p = p.resolveSibling("")) made.add(p);
            fill(file, listed, parcel, disk);
            done += listed.size();
            progress.at(done, contents.size());
        }
        Path mark = folder.resolve(Sealed.MARK);
        disk.write(mark, parcel.list());
        disk.force(mark);
        for (Path each : made) disk.forceFolder(each);
    }

    private static void fill(Path file, Listed listed, Parcel parcel, Disk disk)
            throws Refused, IOException {
        boolean[] begun = {false};
        parcel.read(
                listed,
                bytes -> {
                    if (begun[0]) disk.append(file, bytes);
                    else disk.write(file, bytes);
                    begun[0] = true;
                });
        disk.force(file);
    }

    /** Whether a folder holds, byte for byte, what a parcel does. */
    static boolean isWhole(Path folder, Contents contents) {
        try {
            if (!Arrays.equals(Files.readAllBytes(folder.resolve(Sealed.MARK)), contents.bytes()))
                return false;
            for (Listed listed : contents.files())
                if (!Sha256.of(folder.resolve(listed.name())).equals(listed.sha256())) return false;
            try (Stream<Path> all = Files.walk(folder)) {
                return all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).count()
                        == contents.files().size() + 1;
            }
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Takes a folder with all it holds away; it loses its name first, so that never half of it is
     * taken for the whole.
     */
    static void remove(Path folder, Disk disk) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        Path gone = folder;
        if (!isLeftover(folder)) {
            gone = folder.resolveSibling(".gone-" + folder.getFileName());
            if (Files.exists(gone, LinkOption.NOFOLLOW_LINKS)) remove(gone, disk);
            disk.move(folder, gone);
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(gone)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path each : all) disk.remove(each);
    }

    /** Whether a folder is one that was being filled or taken away. */
    static boolean isLeftover(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".part-") || name.startsWith(".gone-");
    }
}
