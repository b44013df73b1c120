package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.plan.fact.Text;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long visitors may do nothing: 60s, 2m, 1m30s, or seconds alone. */
final class IdleTime {
    /** Less is not enough to read a page, more keeps the next visitor waiting. */
    static final Duration SHORTEST = Duration.ofSeconds(10);

    static final Duration LONGEST = Duration.ofMinutes(60);

    private static final Pattern FORM =
            Pattern.compile("(?:(\\d{1,4})\\s*(?:m|min|分|分钟))?\\s*(?:(\\d{1,5})\\s*(?:s|秒)?)?");

    private IdleTime() {}

    /** The time that somebody wrote; empty where it is none, or too short, or too long. */
    static Optional<Duration> read(String written) {
        Matcher form = FORM.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) return Optional.empty();
        Duration time =
                Duration.ofMinutes(number(form.group(1))).plusSeconds(number(form.group(2)));
        return Optional.of(time)
                .filter(t -> t.compareTo(SHORTEST) >= 0 && t.compareTo(LONGEST) <= 0);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** What to write instead. */
    static Text sentence(String written) {
        return new Text(
                "--idle 要写无人操作多久以后复位，10 秒到 60 分钟，例如 60s、2m、1m30s；「" + written + "」不行。",
                "--idle takes how long nobody may touch the screen before it starts over, from 10"
                        + " seconds to 60 minutes, such as 60s, 2m or 1m30s; not \""
                        + written
                        + "\".");
    }
}
