package org.quancheng.atlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pack that opens when none is named: the first folder of the assets that holds a manifest. */
final class DefaultPack {
    private DefaultPack() {}

    /**
     * Finds it.
     *
     * @throws UncheckedIOException if the assets cannot be listed
     */
    static Path in(Path assets) {
        try (var folders = Files.list(assets)) {
            return folders.filter(p -> Files.isRegularFile(p.resolve("manifest.json")))
                    .sorted()
                    .findFirst()
                    .orElse(assets.resolve("pack"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
