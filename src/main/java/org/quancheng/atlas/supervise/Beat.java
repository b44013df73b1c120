package org.quancheng.atlas.supervise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a watched window says about itself every few seconds, in one line on its standard output.
 *
 * @param answered how often its thread has answered
 * @param drawn how often something that was drawn on purpose was found to be drawn
 * @param memory what the process holds, in bytes; 0 where the system does not say
 * @param mode what goes on before the screen, in one word
 * @param content the pack that is shown and its version, in one word; empty if not known
 */
public record Beat(long answered, long drawn, long memory, String mode, String content) {
    private static final Pattern LINE =
            Pattern.compile(
                    "#beat answered=(\\d{1,18}) drawn=(\\d{1,18}) memory=(\\d{1,18})"
                            + " mode=(\\w*) content=(\\S*)");

    /** The line that says so. */
    public String line() {
        return "#beat answered=%d drawn=%d memory=%d mode=%s content=%s"
                .formatted(answered, drawn, memory, mode, content.replaceAll("\\s", "_"));
    }

    /** Reads a line; empty for one that says something else. */
    public static Optional<Beat> of(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) return Optional.empty();
        return Optional.of(
                new Beat(number(m, 1), number(m, 2), number(m, 3), m.group(4), m.group(5)));
    }

    private static long number(Matcher m, int group) {
        return Long.parseLong(m.group(group));
    }
}
