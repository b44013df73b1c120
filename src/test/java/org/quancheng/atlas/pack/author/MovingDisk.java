package org.quancheng.atlas.pack.author;

import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.durable.RealDisk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The disk of this machine, but for what a test has to say when a finished file is put in place.
 *
 * @param before told where the file is and where it is to go; may refuse it
 */
record MovingDisk(Disk disk, Move before) implements Disk {
    /** What happens instead of, or before, a move. */
    @FunctionalInterface
    interface Move {
        void of(Path from, Path to) throws IOException;
    }

    MovingDisk(Move before) {
        this(new RealDisk(), before);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before.of(from, to);
        disk.move(from, to);
    }

    @Override
    public Optional<byte[]> read(Path file, int most) throws IOException {
        return disk.read(file, most);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        disk.write(file, content);
    }

    @Override
    public void append(Path file, byte[] more) throws IOException {
        disk.append(file, more);
    }

    @Override
    public void force(Path file) throws IOException {
        disk.force(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public void remove(Path path) throws IOException {
        disk.remove(path);
    }
}
