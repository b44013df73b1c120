package org.quancheng.atlas.app;

import java.nio.file.Path;

/** Where a kiosk keeps its own files: beside the person's settings. */
final class KioskFolder {
    private KioskFolder() {}

    static Path find() {
        return Settings.defaultFile().toAbsolutePath().resolveSibling("kiosk");
    }
}
