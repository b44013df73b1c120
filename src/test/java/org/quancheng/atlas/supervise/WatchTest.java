package org.quancheng.atlas.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is judged from beats, and how long a failed window has to wait. */
class WatchTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(60), Duration.ofSeconds(10), 1000);

    private final Watch watch = new Watch(LIMITS, 0);

    private static long seconds(long s) {
        return Duration.ofSeconds(s).toNanos();
    }

    private Optional<Fault> fault(long second) {
        return watch.fault(seconds(second));
    }

    private void beat(long second, long answered, long drawn, long memory, String mode) {
        watch.hear(new Beat(answered, drawn, memory, mode, ""), seconds(second));
    }

    @Test
    void aStartMayTakeLongerThanASilence() {
        beat(30, 1, 0, 1, "ATTRACT");
        assertEquals(Optional.empty(), fault(60));
        assertEquals(Optional.of(Fault.NEVER_BEGAN), fault(61));
    }

    @Test
    void silenceAndBlankScreensAreToldApart() {
        beat(1, 1, 1, 1, "ATTRACT");
        assertEquals(Optional.empty(), fault(11));
        assertEquals(Optional.of(Fault.HANGS), fault(12));
        beat(12, 2, 1, 1, "ATTRACT");
        assertEquals(Optional.of(Fault.BLANK), fault(12));
        beat(13, 3, 2, 1, "ATTRACT");
        assertEquals(Optional.empty(), fault(13));
        beat(20, 3, 2, 1, "ATTRACT");
        assertEquals(Optional.of(Fault.HANGS), fault(24));
    }

    /** Its last picture is older than its last answer when everything stops at once. */
    @Test
    void aWindowThatStopsAltogetherHangs() {
        beat(1, 1, 1, 1, "ATTRACT");
        beat(3, 2, 1, 1, "ATTRACT");
        assertEquals(Optional.empty(), fault(12));
        assertEquals(Optional.of(Fault.HANGS), fault(14));
    }

    @Test
    void aVisitorIsNotInterruptedForALittleMemory() {
        beat(1, 1, 1, 1001, "VISIT");
        assertEquals(Optional.empty(), fault(2));
        beat(2, 2, 2, 1251, "VISIT");
        assertEquals(Optional.of(Fault.TOO_LARGE), fault(2));
        beat(3, 3, 3, 1001, "ATTRACT");
        assertEquals(Optional.of(Fault.TOO_LARGE), fault(3));
    }

    @Test
    void aMachineThatSleptBlamesNobody() {
        beat(1, 1, 1, 1, "ATTRACT");
        watch.pardon(seconds(5000));
        assertEquals(Optional.empty(), fault(5009));
        assertEquals(Optional.of(Fault.HANGS), fault(5011));
    }

    @Test
    void waitsGrowAndAreForgivenAfterACalmTime() {
        List<Duration> waits =
                IntStream.rangeClosed(1, 10).mapToObj(n -> Patience.USUAL.after(n).time()).toList();
        assertEquals(waits.stream().sorted().toList(), waits);
        assertEquals(Duration.ZERO, waits.getFirst());
        assertEquals(Duration.ofMinutes(30), waits.getLast());
        List<Boolean> cards =
                IntStream.rangeClosed(1, 5).mapToObj(n -> Patience.USUAL.after(n).card()).toList();
        assertEquals(List.of(false, false, false, true, true), cards);
        assertEquals(8, Patience.USUAL.failures(7, Duration.ofSeconds(599)));
        assertEquals(1, Patience.USUAL.failures(7, Duration.ofSeconds(600)));
    }
}
