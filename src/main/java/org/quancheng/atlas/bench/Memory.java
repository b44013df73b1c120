package org.quancheng.atlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What this process holds: memory in megabytes of 1,048,576 bytes, threads and files. */
public final class Memory {
    private Memory() {}

    /**
     * The heap in use, and where the system tells it the memory of the whole process now and at
     * most ({@code VmRSS} and {@code VmHWM} of proc(5)), its share of it ({@code Pss}, in which
     * what several processes use is divided evenly between them), its threads and its open files.
     *
     * @param self the folder {@code /proc/self}; elsewhere it does not exist
     */
    public static Map<String, Object> now(Path self) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Runtime runtime = Runtime.getRuntime();
        figures.put("heap", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        try {
            for (String line : Files.readAllLines(self.resolve("status"))) {
                if (line.startsWith("VmRSS:")) figures.put("process", megabytes(line));
                if (line.startsWith("VmHWM:")) figures.put("processPeak", megabytes(line));
                if (line.startsWith("Threads:")) figures.put("threads", number(line));
            }
            share(self).ifPresent(mib -> figures.put("processShare", mib));
            try (Stream<Path> open = Files.list(self.resolve("fd"))) {
                figures.put("files", open.count());
            }
        } catch (IOException e) {
            // Only Linux tells: the heap must do.
        }
        return figures;
    }

    /** Not every Linux tells it. */
    private static Optional<Long> share(Path self) {
        try (Stream<String> lines = Files.lines(self.resolve("smaps_rollup"))) {
            return lines.filter(l -> l.startsWith("Pss:")).map(Memory::megabytes).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static long megabytes(String line) {
        return number(line) / 1024;
    }

    private static long number(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }
}
