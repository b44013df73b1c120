package org.quancheng.atlas.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The tiny invented pack that tests start from. */
public final class MiniTown {
    private MiniTown() {}

    /** Its folder, never to be written to. */
    public static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(MiniTown.class.getResource("/packs/mini-town")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reader with the schemas of the working copy. */
    public static PackReader reader() {
        return new PackReader(Path.of(System.getProperty("atlas.home"), "assets", "schema"));
    }

    /** Copies it into a folder that a test may spoil. */
    public static void copyTo(Path target) {
        try (var files = Files.walk(folder())) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(folder().relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
