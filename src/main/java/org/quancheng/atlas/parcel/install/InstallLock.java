package org.quancheng.atlas.parcel.install;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to change what is installed: one program on the machine has it, until it is done or
 * dead.
 */
final class InstallLock implements Closeable {
    private final FileChannel channel;

    private InstallLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it; empty if somebody has it.
     *
     * @throws IOException if the folder cannot be written to
     */
    static Optional<InstallLock> take(Path packs) throws IOException {
        Files.createDirectories(packs);
        FileChannel channel =
                FileChannel.open(
                        packs.resolve(".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            // Another thread of this program.
            return Optional.empty();
        } finally {
            if (lock.isEmpty()) channel.close();
        }
        return lock.map(l -> new InstallLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
