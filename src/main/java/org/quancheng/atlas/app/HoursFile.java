package org.quancheng.atlas.app;

import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.hours.Hours;
import org.quancheng.atlas.hours.HoursText;
import org.quancheng.atlas.hours.UnclearHours;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The opening hours that a kiosk keeps: those that the caretaker has set last, or those of the
 * command line if they were changed since then.
 */
final class HoursFile {
    private static final String TOLD = "# --hours ";

    private final SafeFile file;
    private final String told;

    /**
     * @param told the hours of the command line; empty for none
     */
    HoursFile(Path file, String told) {
        this.file = new SafeFile(file);
        this.told = told.replaceAll("\\s+", " ").strip();
    }

    /** The hours that hold; a file that is not understood counts as none. */
    Hours read() {
        try {
            String text = file.read().orElse("");
            boolean since = !told.isEmpty() && !text.startsWith(TOLD + told + "\n");
            return HoursText.read(since ? told : text);
        } catch (IOException | UnclearHours e) {
            System.err.println(e);
            return Hours.ALWAYS;
        }
    }

    /**
     * Keeps other hours.
     *
     * @throws IOException if they cannot be written
     */
    void write(Hours hours) throws IOException {
        file.write(TOLD + told + "\n" + HoursText.of(hours));
    }
}
