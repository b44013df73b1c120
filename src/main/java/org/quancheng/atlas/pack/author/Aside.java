package org.quancheng.atlas.pack.author;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are somebody's work and are put aside where another program would delete them. */
final class Aside {
    private Aside() {}

    /**
     * Puts a file aside under a name that is still free, {@code name.why}, {@code name.why-2} …
     *
     * @return the new name
     * @throws IOException if that fails; the file is where it was
     */
    static Path put(Path file, String why) throws IOException {
        for (int n = 1; ; n++) {
            Path aside =
                    file.resolveSibling(file.getFileName() + "." + why + (n == 1 ? "" : "-" + n));
            try {
                return Files.move(file, aside);
            } catch (FileAlreadyExistsException e) {
                // An older one stays, too.
                continue;
            }
        }
    }
}
