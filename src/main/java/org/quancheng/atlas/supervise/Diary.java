package org.quancheng.atlas.supervise;

import org.quancheng.atlas.durable.SafeFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The last failures, oldest first, in a file that a maker who never sees the hall can ask for. */
public final class Diary {
    /** How many are kept. */
    static final int MOST = 200;

    private final SafeFile file;

    public Diary(Path file) {
        this.file = new SafeFile(file);
    }

    /** All lines. */
    public List<String> lines() {
        try {
            return file.read().orElse("").lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Adds a failure; a disk that cannot be written to does not keep anybody from going on. */
    void note(Incident incident) {
        List<String> all = Stream.concat(lines().stream(), Stream.of(incident.line())).toList();
        try {
            file.write(
                    String.join("\n", all.subList(Math.max(0, all.size() - MOST), all.size()))
                            + "\n");
        } catch (IOException e) {
            System.err.println(e);
        }
    }
}
