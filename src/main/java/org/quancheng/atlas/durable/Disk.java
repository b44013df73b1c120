package org.quancheng.atlas.durable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The few steps on a disk that a safe file or folder is made of, one by one, so that a test can
 * pull the plug between any two of them.
 */
public interface Disk {
    /**
     * The content of a file; empty if there is none.
     *
     * @param most bytes; of a longer file this many and one more are answered
     * @throws IOException if there is one that cannot be read
     */
    Optional<byte[]> read(Path file, int most) throws IOException;

    /** Makes a file with this content, or gives it to the one that is there. */
    void write(Path file, byte[] content) throws IOException;

    /** Adds to the end of a file that is there. */
    void append(Path file, byte[] more) throws IOException;

    /** Returns once the content of a file is on the disk. */
    void force(Path file) throws IOException;

    /** Renames a file or folder in one step, over the file that has the name. */
    void move(Path from, Path to) throws IOException;

    /** Makes a folder and those above it. */
    void makeFolder(Path folder) throws IOException;

    /** Returns once the names in a folder are on the disk, where the system can promise that. */
    void forceFolder(Path folder) throws IOException;

    /** Removes a file or an empty folder, if it is there. */
    void remove(Path path) throws IOException;
}
