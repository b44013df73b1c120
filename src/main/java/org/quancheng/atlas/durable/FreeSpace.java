package org.quancheng.atlas.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much more a disk holds. */
public final class FreeSpace {
    private FreeSpace() {}

    /**
     * The bytes that this program may still write where a file or folder lies; empty where the
     * system does not tell, as in a changed root whose disk is not in its list of mounts. That is
     * no reason not to write.
     */
    public static OptionalLong at(Path path) {
        try {
            return OptionalLong.of(Files.getFileStore(path).getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
