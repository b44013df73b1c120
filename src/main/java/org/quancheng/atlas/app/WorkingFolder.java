package org.quancheng.atlas.app;

import java.nio.file.Path;

/**
 * The folder that a person's paths start from. The starter runs Java in the atlas's own folder,
 * because the prepared start ({@code lib/atlas.aot}) holds only for libraries that are named as
 * when it was made; it tells here where the person was.
 */
final class WorkingFolder {
    private WorkingFolder() {}

    /** A path as the person meant it. */
    static Path resolve(String path) {
        return Path.of(System.getProperty("atlas.from", "")).resolve(path);
    }
}
