package org.quancheng.atlas.fleet;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.pack.JsonText;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one kiosk is; {@code assets/schema/kiosk-status.schema.json} describes its file.
 *
 * @param id made once by the kiosk itself
 * @param version of the program
 * @param pack id and version of the content; empty while none is shown
 * @param written when this was written, by the kiosk's clock
 * @param every seconds between two writings
 * @param started when the supervisor was started
 * @param restarts how often the window has failed since then
 * @param mode one of {@link #MODES}
 * @param freeDisk bytes; -1 if not known
 */
public record Status(
        String id,
        String name,
        String version,
        String pack,
        Instant written,
        long every,
        Instant started,
        long restarts,
        String mode,
        long freeDisk,
        Optional<Failure> lastError) {
    /** What can be going on. */
    public static final Set<String> MODES =
            Set.of("starting", "awake", "visited", "asleep", "staff", "resting");

    private static final int LONGEST = 600;

    /** Who writes more seldom says nothing about how it is: a week, in seconds. */
    private static final long RAREST = 7 * 24 * 3600;

    /** The last thing that went wrong. */
    public record Failure(Instant at, String what) {}

    /** Its file's text. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("name", name);
        all.put("version", version);
        all.put("pack", pack);
        all.put("written", written.toString());
        all.put("every", every);
        all.put("started", started.toString());
        all.put("restarts", restarts);
        all.put("mode", mode);
        all.put("freeDisk", freeDisk);
        lastError.ifPresent(
                e -> all.put("lastError", Map.of("at", e.at().toString(), "what", cut(e.what()))));
        return JsonText.of(all) + "\n";
    }

    private static String cut(String what) {
        return what.substring(0, Math.min(LONGEST, what.length()));
    }

    /**
     * Reads it again.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Status of(String json) {
        Map<String, Object> all = JsonText.object(json);
        try {
            String mode = text(all, "mode");
            if (!MODES.contains(mode)) throw new IllegalArgumentException("mode " + mode);
            long every = number(all, "every");
            if (every < 1 || every > RAREST) throw new IllegalArgumentException("every " + every);
            return new Status(
                    text(all, "id"),
                    text(all, "name"),
                    text(all, "version"),
                    text(all, "pack"),
                    Instant.parse(text(all, "written")),
                    every,
                    Instant.parse(text(all, "started")),
                    number(all, "restarts"),
                    mode,
                    number(all, "freeDisk"),
                    failure(all.get("lastError")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<Failure> failure(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) return Optional.empty();
        return Optional.of(new Failure(Instant.parse(text(map, "at")), text(map, "what")));
    }

    private static String text(Map<?, ?> all, String key) {
        if (all.get(key) instanceof String text) return text;
        throw new IllegalArgumentException("no " + key);
    }

    private static long number(Map<?, ?> all, String key) {
        if (all.get(key) instanceof Number number) return number.longValue();
        throw new IllegalArgumentException("no " + key);
    }
}
