package org.quancheng.atlas.app;

import picocli.CommandLine.Option;

/** How a kiosk is kept up. */
final class UpkeepOptions {
    /** Less than this, no window could open. */
    static final int LEAST_MEMORY = 300;

    @Option(
            names = "--memory-limit",
            paramLabel = "MB",
            defaultValue = "1200",
            descriptionKey = "kiosk.memory-limit")
    int memoryLimit = 1200;
}
