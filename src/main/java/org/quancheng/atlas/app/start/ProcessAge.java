package org.quancheng.atlas.app.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long this process has existed, its launcher script included. */
final class ProcessAge {
    /** Linux counts process times in ticks of 1/100 s for programs (proc(5), USER_HZ). */
    private static final double MILLIS_PER_TICK = 10;

    private ProcessAge() {}

    /**
     * Milliseconds since the process began, to 10 ms; where the system does not say, since its
     * virtual machine did.
     */
    static double millis() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            double uptime =
                    Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ")[0]);
            // The second field, the program's name, may hold spaces; starttime is the 20th after
            // it.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return uptime * 1000 - Double.parseDouble(fields[19]) * MILLIS_PER_TICK;
        } catch (IOException | RuntimeException e) {
            return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        }
    }
}
