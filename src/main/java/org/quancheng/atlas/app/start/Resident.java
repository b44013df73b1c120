package org.quancheng.atlas.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of the machine's memory the whole process holds. */
public final class Resident {
    private static final String FIELD = "VmRSS:";

    private Resident() {}

    /** Bytes in memory; 0 where the system does not say. */
    public static long bytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith(FIELD))
                    .map(l -> l.replaceAll("\\D", ""))
                    .mapToLong(kib -> Long.parseLong(kib) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
