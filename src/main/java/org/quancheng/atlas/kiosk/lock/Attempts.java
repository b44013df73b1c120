package org.quancheng.atlas.kiosk.lock;

import org.quancheng.atlas.durable.SafeFile;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows wrong PINs down: after the third in a row each costs a wait twice as long as the one
 * before, also when the machine has been switched off meanwhile.
 */
final class Attempts {
    /** Wrong ones that cost nothing: fingers slip. */
    static final int FREE = 3;

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** Two years for a million PINs, and a caretaker who has erred still gets in today. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(60);

    private final SafeFile file;
    private final InstantSource clock;
    private int wrong;
    private Instant since;

    /**
     * @param file where attempts are counted
     */
    Attempts(SafeFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        since = clock.instant();
        read();
    }

    private void read() {
        try {
            String[] parts = file.read().orElse("0 0").strip().split(" ");
            wrong = Integer.parseInt(parts[0]);
            since = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        } catch (IOException | RuntimeException e) {
            // Nobody knows how many there were: as if the free ones had been used up just now.
            wrong = FREE;
            since = clock.instant();
        }
    }

    /** How long the next attempt must wait; zero if it need not. */
    Duration toWait() {
        if (wrong < FREE) return Duration.ZERO;
        Duration whole = whole();
        Duration passed = Duration.between(since, clock.instant());
        if (passed.isNegative()) {
            // A clock that was set back: the wait begins anew, or it would last until the clock
            // shows again what it once showed.
            since = clock.instant();
            return whole;
        }
        Duration left = whole.minus(passed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration whole() {
        int doublings = Math.min(wrong - FREE, 16);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /**
     * Counts an attempt before it is made, so that pulling the plug does not undo it.
     *
     * @throws IOException if it cannot be written down: then no attempt may be made
     */
    void begin() throws IOException {
        wrong++;
        since = clock.instant();
        write();
    }

    /** The attempt was right. */
    void succeed() throws IOException {
        wrong = 0;
        write();
    }

    private void write() throws IOException {
        file.write(wrong + " " + since.getEpochSecond() + "\n");
    }
}
