package org.quancheng.atlas.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** When a hall is open, by clocks that leap, change to summer time, and lose the time. */
class HoursTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private static final String RULES =
            "Tue-Sun 09:00-12:00 13:00-17:00; Fri 18:00-02:00\nclosed 2026-11-26..2026-11-28";

    private static boolean isOpen(String rules, String local, ZoneId zone) throws UnclearHours {
        return HoursText.read(rules)
                .isOpen(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, false, Monday",
        "2026-11-24T08:59:59, false, Tuesday before",
        "2026-11-24T09:00, true, on the dot",
        "2026-11-24T12:00, false, noon",
        "2026-11-24T16:59:59, true, to the last second",
        "2026-11-24T17:00, false, closed on the dot",
        "2026-11-20T23:30, true, Friday night",
        "2026-11-21T01:59, true, that night after midnight",
        "2026-11-21T02:00, false, and its end",
        "2026-11-26T10:00, false, a closed Thursday",
        "2026-11-27T23:00, false, a closed Friday's night",
        "2026-11-28T01:00, false, and what would follow from it",
        "2026-11-29T10:00, true, open again",
    })
    void opensAndClosesOnTheDot(String at, boolean open, String why) throws UnclearHours {
        assertEquals(open, isOpen(RULES, at, CHINA), why);
    }

    @Test
    void theNightBeforeAClosedDayGoesOn() throws UnclearHours {
        String rules = "Fri 18:00-02:00; closed 2026-11-21";
        assertTrue(isOpen(rules, "2026-11-21T01:00", CHINA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue-Sun 09:00-17:00",
                "周二至周日 09:00-17:00",
                "星期二到星期天：09：00－17：00",
                "tuesday,Wed-SUN 9:00-17:00; Mon closed",
                "# 展厅\r\n周二、周三、周四、周五、周六、周日 9:00 至 17:00；周一 休馆",
            })
    void understandsHowPeopleWriteThem(String rules) throws UnclearHours {
        Hours hours = HoursText.read(rules.replace('－', '-'));
        assertFalse(hours.isOpen(Instant.parse("2026-11-23T02:00:00Z"), CHINA));
        assertTrue(hours.isOpen(Instant.parse("2026-11-24T02:00:00Z"), CHINA));
        assertEquals(hours, HoursText.read(HoursText.of(hours)));
    }

    /** Whoever names only the day off means that all others are open. */
    @ParameterizedTest
    @ValueSource(strings = {"Mon closed", "周一 休馆", "Mon closed; closed 2026-11-25"})
    void whereOnlyDaysOffAreNamedTheOthersAreOpen(String rules) throws UnclearHours {
        assertFalse(isOpen(rules, "2026-11-23T10:00", CHINA), "Monday");
        assertTrue(isOpen(rules, "2026-11-22T23:59", CHINA), "Sunday night");
        assertTrue(isOpen(rules, "2026-11-24T00:00", CHINA), "Tuesday");
        Hours hours = HoursText.read(rules);
        assertEquals(hours, HoursText.read(HoursText.of(hours)));
        Hours later = hours.with(DayOfWeek.SUNDAY, List.of());
        assertTrue(later.isOpen(Instant.parse("2026-11-24T02:00:00Z"), CHINA));
    }

    @ParameterizedTest
    @CsvSource({"Mon-Sun closed, true", "周一至周日 休馆, true", "Mon-Sat closed, false", "'', false"})
    void knowsWhenAHallWouldNeverOpen(String rules, boolean never) throws UnclearHours {
        assertEquals(never, HoursText.read(rules).isNever());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9-17",
                "Tue 09:00",
                "Tue 25:00-26:00",
                "Tue 09:00-17:00 or so",
                "closed 2026-02-30",
                "closed 2026-10-07..2026-10-01",
                "Funday 09:00-17:00",
                "每天"
            })
    void saysWhatItDoesNotUnderstand(String rules) {
        UnclearHours e = assertThrows(UnclearHours.class, () -> HoursText.read(rules));
        assertTrue(e.sentence().zh().contains(rules.toLowerCase()), e.sentence().zh());
    }

    @Test
    void withoutRulesItIsAlwaysOpen() throws UnclearHours {
        assertTrue(HoursText.read(" \n# 都开\n").isAlways());
        assertTrue(isOpen("", "2026-11-23T03:00", CHINA));
        assertFalse(isOpen("closed 2026-11-23", "2026-11-23T03:00", CHINA));
        assertTrue(isOpen("closed 2026-11-23", "2026-11-24T03:00", CHINA));
        assertTrue(isOpen("Mon 00:00-24:00", "2026-11-23T23:59:59", CHINA));
    }

    /** The clock leaps from 2 to 3 on 29 March 2026, and goes from 3 back to 2 on 25 October. */
    @Test
    void summerTimeNeitherSkipsAnOpeningNorRepeatsOne() throws UnclearHours {
        Hours early = HoursText.read("Sun 02:30-05:00");
        Instant leap = Instant.parse("2026-03-29T01:00:00Z");
        assertFalse(early.isOpen(leap.minusSeconds(1), BERLIN));
        assertTrue(early.isOpen(leap, BERLIN));
        Hours late = HoursText.read("Sat 20:00-02:30");
        Instant firstHalfPastTwo = Instant.parse("2026-10-25T00:30:00Z");
        assertTrue(late.isOpen(firstHalfPastTwo.minusSeconds(1), BERLIN));
        for (int minutes = 0; minutes < 120; minutes++)
            assertFalse(late.isOpen(firstHalfPastTwo.plusSeconds(60L * minutes), BERLIN));
    }

    @Test
    void tellsWhenItOpensNext() throws UnclearHours {
        Hours hours = HoursText.read(RULES);
        Instant wednesdayEvening = Instant.parse("2026-11-25T10:00:00Z");
        assertEquals(
                ZonedDateTime.of(2026, 11, 29, 9, 0, 0, 0, CHINA),
                hours.nextOpening(wednesdayEvening, CHINA).orElseThrow());
        assertTrue(HoursText.read("Mon-Sun closed").nextOpening(LONG_AGO, CHINA).isEmpty());
    }

    @Test
    void aClockThatIsPutRightTakesEffectAtOnce() throws UnclearHours {
        HandClock clock = new HandClock(Instant.parse("2026-11-24T04:30:00Z"), CHINA);
        Doorkeeper keeper = new Doorkeeper(clock, LONG_AGO, HoursText.read(RULES));
        assertFalse(keeper.isOpen());
        clock.set(Instant.parse("2026-11-24T05:30:00Z"));
        assertTrue(keeper.isOpen());
        clock.set(Instant.parse("2026-11-24T04:30:00Z"));
        assertFalse(keeper.isOpen());
        keeper.keep(Hours.ALWAYS);
        assertTrue(keeper.isOpen());
    }

    /** Better open at night than dark by day. */
    @Test
    void aClockThatHasLostTheTimeIsNotBelieved() throws UnclearHours {
        HandClock clock = new HandClock(Instant.EPOCH, CHINA);
        Doorkeeper keeper = new Doorkeeper(clock, LONG_AGO, HoursText.read("Mon-Sun closed"));
        assertTrue(keeper.isOpen());
        assertFalse(keeper.knowsTheTime());
        clock.set(LONG_AGO.plusSeconds(86_400L * 300));
        assertFalse(keeper.isOpen());
    }

    /** A clock that is set by hand. */
    private static final class HandClock extends Clock {
        private Instant now;
        private final ZoneId zone;

        HandClock(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        void set(Instant to) {
            now = to;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new HandClock(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
