package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The packs that were installed on this machine: {@code ID/VERSION-HASH} is a version of a pack,
 * {@code ID/current} says which of them is in use. Safe to use from several threads and programs.
 */
public final class InstalledPacks {
    static final String POINTER = "current";

    /** So often may a new version fail to come up before the one before it is used again. */
    static final int TRIES = 2;

    private final Path folder;
    private final Disk disk;

    /**
     * @param folder where they lie; it need not be there
     */
    public InstalledPacks(Path folder) {
        this(folder, new RealDisk());
    }

    public InstalledPacks(Path folder, Disk disk) {
        this.folder = folder.toAbsolutePath().normalize();
        this.disk = disk;
    }

    /**
     * A version of a pack.
     *
     * @param hash tells builds of one version apart
     * @param folder the pack's folder
     */
    public record Version(String id, PackVersion version, String hash, Path folder) {}

    /**
     * What is installed of one pack.
     *
     * @param current empty: the program's own pack is used
     * @param proven whether the program has shown it
     * @param previous what a roll-back would bring back, the newest first
     */
    public record Installed(
            String id, Optional<Version> current, boolean proven, List<Version> previous) {}

    Path folder() {
        return folder;
    }

    Path of(String id) {
        return folder.resolve(id);
    }

    private SafeFile file(String id) {
        return new SafeFile(of(id).resolve(POINTER), disk);
    }

    /** Whether anything was ever installed here, told at once. */
    public boolean isEmpty() {
        return ids().isEmpty();
    }

    /** The packs of which something was installed. */
    public List<String> ids() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .filter(n -> n.matches("[a-z0-9-]+"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Installed installed(Pointer pointer, String id) {
        List<Version> there = new ArrayList<>();
        for (String name : pointer.folders()) version(id, name).ifPresent(there::add);
        Optional<Version> current = pointer.current().flatMap(c -> version(id, c));
        // One that has been deleted by hand gives its place to the one before it.
        if (pointer.current().isPresent() && current.isEmpty() && !there.isEmpty())
            current = Optional.of(there.getFirst());
        there.removeAll(current.stream().toList());
        return new Installed(id, current, pointer.proven(), there);
    }

    /** What is installed of a pack; nothing, where it cannot be read. */
    public Installed installed(String id) {
        return installed(pointer(id), id);
    }

    private Optional<Version> version(String id, String name) {
        Path at = of(id).resolve(name);
        if (!Files.isRegularFile(at.resolve("manifest.json"))) return Optional.empty();
        String hash = Pointer.hash(name);
        return PackVersion.parse(name.substring(0, name.length() - hash.length() - 1))
                .map(v -> new Version(id, v, hash, at));
    }

    Pointer pointer(String id) {
        try {
            return file(id).read().map(Pointer::parse).orElse(Pointer.NONE);
        } catch (IOException e) {
            // What cannot be read is not used; the program's own pack is there.
            return Pointer.NONE;
        }
    }

    void point(String id, Pointer pointer) throws IOException {
        boolean written = false;
        try {
            file(id).write(pointer.text());
            written = true;
        } finally {
            if (!written) disk.remove(of(id).resolve(POINTER + ".part"));
        }
    }

    /** Whether a version was given up here, and is not to come back by itself. */
    public boolean isRefused(String id, String hash) {
        return pointer(id).refused().contains(hash);
    }

    /**
     * A program is about to show the version in use. One that was tried twice and never shown is
     * given up for the one before it.
     *
     * @return whether that happened
     */
    public boolean tryOut(String id) {
        Pointer pointer = pointer(id);
        if (pointer.proven()) return false;
        try (Changes changes = Changes.begin(this)) {
            pointer = pointer(id);
            if (pointer.proven()) return false;
            boolean failed = pointer.tries() >= TRIES;
            point(id, failed ? pointer.back() : pointer.tried());
            return failed;
        } catch (Refused | IOException e) {
            // Somebody is installing, or nobody may write here: it counts next time.
            return false;
        }
    }

    /** A program has shown the whole of a version. */
    public void shown(String id, Path version) {
        Pointer pointer = pointer(id);
        if (pointer.proven()) return;
        try (Changes changes = Changes.begin(this)) {
            pointer = pointer(id);
            boolean same =
                    pointer.current()
                            .filter(c -> version.getFileName().toString().equals(c))
                            .isPresent();
            if (same && !pointer.proven()) point(id, pointer.shown());
        } catch (Refused | IOException e) {
            // It counts next time.
            return;
        }
    }

    /**
     * Goes back to the version before the one in use; to the program's own pack, if there is none.
     *
     * @return what is installed then
     * @throws Refused if nothing is installed, or it cannot be changed
     */
    public Installed rollBack(String id) throws Refused {
        try (Changes changes = Changes.begin(this)) {
            Pointer pointer = pointer(id);
            if (pointer.current().isEmpty())
                throw new Refused(
                        "没有可以退回的版本：正在使用程序自带的内容。",
                        "There is no version to go back to: the program's own pack is in use.");
            Pointer back = pointer.back();
            while (back.current().isPresent() && version(id, back.current().get()).isEmpty())
                back = back.back();
            point(id, back);
            changes.sweep(id);
            return installed(id);
        } catch (IOException e) {
            throw Changes.notWritten(folder, e);
        }
    }

    /** Takes away what interrupted installations have left, unless one is going on. */
    public void sweep() {
        if (isEmpty()) return;
        try (Changes changes = Changes.begin(this)) {
            for (String id : ids()) changes.sweep(id);
        } catch (Refused | IOException e) {
            // Next time.
            return;
        }
    }

    Disk disk() {
        return disk;
    }
}
