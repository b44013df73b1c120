package org.quancheng.atlas.supervise;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Tells from what a window says, and does not say, whether it is well. */
final class Watch {
    /** Modes in which somebody would be interrupted. */
    private static final Set<String> IN_USE = Set.of("VISIT", "STILL_THERE", "STAFF");

    private final Limits limits;
    private long answeredAt;
    private long drawnAt;
    private long answered;
    private long drawn;
    private long memory;
    private boolean inUse;

    /**
     * @param now nanoseconds of a clock that never goes back, when the window was started
     */
    Watch(Limits limits, long now) {
        this.limits = limits;
        answeredAt = now;
        drawnAt = now;
    }

    void hear(Beat beat, long now) {
        if (beat.answered() > answered) answeredAt = now;
        if (beat.drawn() > drawn) drawnAt = now;
        answered = beat.answered();
        drawn = beat.drawn();
        memory = beat.memory();
        inUse = IN_USE.contains(beat.mode());
    }

    /** The whole machine has stood still: nobody is to blame for the silence. */
    void pardon(long now) {
        answeredAt = now;
        drawnAt = now;
    }

    /** Whether a picture was drawn. */
    boolean hasBegun() {
        return drawn > 0;
    }

    Optional<Fault> fault(long now) {
        if (!hasBegun())
            return isPast(drawnAt, limits.begin(), now)
                    ? Optional.of(Fault.NEVER_BEGAN)
                    : Optional.empty();
        if (isPast(answeredAt, limits.silence(), now)) return Optional.of(Fault.HANGS);
        // Only who has answered since then lives with a blank screen; else it is about to hang.
        boolean lives = !isPast(answeredAt, limits.silence().dividedBy(2), now);
        if (lives && isPast(drawnAt, limits.silence(), now)) return Optional.of(Fault.BLANK);
        long most = inUse ? limits.memory() + limits.memory() / 4 : limits.memory();
        return memory > most ? Optional.of(Fault.TOO_LARGE) : Optional.empty();
    }

    private static boolean isPast(long since, Duration most, long now) {
        return now - since > most.toNanos();
    }
}
