package org.quancheng.atlas.parcel.source;

import org.quancheng.atlas.plan.fact.Lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders in which parcels may appear: a share, a synchronised folder, sticks. */
public final class UpdateFolder {
    /** A folder full of other things is not gone through for ever. */
    private static final int MOST = 200;

    private UpdateFolder() {}

    /**
     * A file as it was seen.
     *
     * @param size in bytes
     * @param changed time of its last change in milliseconds
     */
    public record Seen(Path file, long size, long changed) {}

    /**
     * The parcels that lie in folders, by name; what is still being copied under another name is
     * none. Folders that are not there, or cannot be read, hold nothing.
     */
    public static List<Seen> look(List<Path> folders) {
        List<Seen> seen = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(UpdateFolder::isParcel).sorted().limit(MOST).toList())
                    seen(file).ifPresent(seen::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                // A stick that was just pulled, a share that sleeps: nothing today.
                continue;
            }
        }
        return Lists.copy(seen);
    }

    private static boolean isParcel(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".atlas") && !name.startsWith(".") && !name.startsWith("~");
    }

    static java.util.Optional<Seen> seen(Path file) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile()
                    ? java.util.Optional.of(
                            new Seen(file, now.size(), now.lastModifiedTime().toMillis()))
                    : java.util.Optional.empty();
        } catch (IOException e) {
            return java.util.Optional.empty();
        }
    }
}
