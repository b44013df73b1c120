package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.durable.Disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A disk whose plug is pulled, or that is full, after so many steps. What was not forced by then
 * may be lost: the content of files, and names that were changed.
 */
final class FailingDisk implements Disk {
    /** The plug was pulled. */
    static final class PowerCut extends RuntimeException {}

    /** What is lost with the power besides the rest of what was to be done. */
    enum Loss {
        NOTHING,
        HALF_OF_WHAT_WAS_NOT_FORCED,
        ALL_OF_IT_AND_NAMES
    }

    private record Moved(Path from, Path to, Optional<byte[]> over) {}

    private final int fails;
    private final boolean full;
    private final Set<Path> unforced = new LinkedHashSet<>();
    private final List<Moved> moves = new ArrayList<>();
    private int steps;

    private FailingDisk(int fails, boolean full) {
        this.fails = fails;
        this.full = full;
    }

    static FailingDisk withoutPowerAfter(int steps) {
        return new FailingDisk(steps, false);
    }

    static FailingDisk fullAfter(int steps) {
        return new FailingDisk(steps, true);
    }

    /** Whether it has failed. */
    boolean hasFailed() {
        return steps > fails;
    }

    private boolean fails() {
        return steps++ >= fails;
    }

    /** What needs no room succeeds on a full disk. */
    private void step() {
        if (fails() && !full) throw new PowerCut();
    }

    @Override
    public Optional<byte[]> read(Path file, int most) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        boolean fails = fails();
        unforced.add(file);
        Files.write(file, fails ? Arrays.copyOf(content, content.length / 2) : content);
        if (fails) fail();
    }

    @Override
    public void append(Path file, byte[] more) throws IOException {
        boolean fails = fails();
        unforced.add(file);
        byte[] bytes = fails ? Arrays.copyOf(more, more.length / 2) : more;
        Files.write(file, bytes, StandardOpenOption.APPEND);
        if (fails) fail();
    }

    private void fail() throws IOException {
        if (full) throw new IOException("No space left on device");
        throw new PowerCut();
    }

    @Override
    public void force(Path file) {
        step();
        unforced.remove(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        Optional<byte[]> over =
                Files.isRegularFile(to) ? Optional.of(Files.readAllBytes(to)) : Optional.empty();
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        moves.add(new Moved(from, to, over));
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step();
        Files.createDirectories(folder);
    }

    @Override
    public void forceFolder(Path folder) {
        step();
        moves.removeIf(m -> m.to().startsWith(folder));
    }

    @Override
    public void remove(Path path) throws IOException {
        step();
        Files.deleteIfExists(path);
        // What is gone for good brings nothing back.
        moves.removeIf(m -> m.to().equals(path) || path.startsWith(m.to()));
    }

    /** Leaves the disk as it is found when the power is back. */
    void lose(Loss loss) throws IOException {
        if (loss == Loss.ALL_OF_IT_AND_NAMES) {
            for (Moved moved : moves.reversed()) {
                if (!Files.exists(moved.to()) || Files.exists(moved.from())) continue;
                Files.move(moved.to(), moved.from());
                if (moved.over().isPresent()) Files.write(moved.to(), moved.over().get());
            }
        }
        if (loss == Loss.NOTHING) return;
        for (Path file : unforced) {
            if (!Files.isRegularFile(file)) continue;
            byte[] all = Files.readAllBytes(file);
            boolean half = loss == Loss.HALF_OF_WHAT_WAS_NOT_FORCED;
            Files.write(file, Arrays.copyOf(all, half ? all.length / 2 : 0));
        }
    }
}
