package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets only one kiosk at a time run for a person; a power cut leaves nothing locked. */
final class KioskLock implements AutoCloseable {
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private KioskLock(FileChannel channel, @Nullable FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock if nobody has it.
     *
     * @throws IOException if nothing can be written there
     */
    static KioskLock take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            return new KioskLock(channel, channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return new KioskLock(channel, null);
        }
    }

    boolean isHeld() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
