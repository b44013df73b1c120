package org.quancheng.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this process holds, in megabytes of 1,048,576 bytes. */
public final class Memory {
    private Memory() {}

    /**
     * The heap in use, and where the system tells it the memory of the whole process now and at
     * most ({@code VmRSS} and {@code VmHWM} of proc(5)).
     *
     * @param status the file {@code /proc/self/status}; elsewhere it does not exist
     */
    public static Map<String, Object> now(Path status) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Runtime runtime = Runtime.getRuntime();
        figures.put("heap", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) figures.put("process", megabytes(line));
                if (line.startsWith("VmHWM:")) figures.put("processPeak", megabytes(line));
            }
        } catch (IOException e) {
            // Only Linux tells: the heap must do.
        }
        return figures;
    }

    private static long megabytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
}
