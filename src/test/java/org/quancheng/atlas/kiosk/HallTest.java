package org.quancheng.atlas.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.kiosk.Hall.Mode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Who is there, told by touches and time alone. */
class HallTest {
    private static final int IDLE = 60;

    private Clockwork clock;
    private Hall hall;

    @BeforeEach
    void open() {
        clock = new Clockwork();
        hall = new Hall(Duration.ofSeconds(IDLE), clock);
    }

    private void pass(double seconds) {
        clock.pass(seconds, hall::beat);
    }

    private Mode mode() {
        return hall.mode().get();
    }

    @Test
    void nobodyIsThereUntilSomebodyTouches() {
        pass(3600);
        assertEquals(Mode.ATTRACT, mode());
        hall.touch();
        assertEquals(Mode.VISIT, mode());
    }

    @Test
    void asksThenCountsDownThenStartsOver() {
        hall.touch();
        pass(IDLE - 0.25);
        assertEquals(Mode.VISIT, mode());
        pass(0.25);
        assertEquals(Mode.STILL_THERE, mode());
        List<Integer> counted = new ArrayList<>();
        counted.add(hall.left().get());
        hall.left().addListener((o, was, is) -> counted.add(is.intValue()));
        pass(Hall.ASKED_FOR - 0.25);
        assertEquals(Mode.STILL_THERE, mode());
        pass(0.25);
        assertEquals(Mode.ATTRACT, mode());
        assertEquals(List.of(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0), counted);
    }

    @Test
    void anyTouchSaysThatSomebodyIsStillThere() {
        hall.touch();
        pass(IDLE + 14);
        assertEquals(Mode.STILL_THERE, mode());
        hall.touch();
        assertEquals(Mode.VISIT, mode());
        assertEquals(0, hall.left().get());
        pass(IDLE - 0.25);
        assertEquals(Mode.VISIT, mode());
    }

    @Test
    void everyTouchBeginsTheTimeAnew() {
        hall.touch();
        for (int i = 0; i < 20; i++) {
            pass(IDLE - 1);
            hall.touch();
        }
        assertEquals(Mode.VISIT, mode());
    }

    /** A word typed with long thoughts between the letters: each letter counts. */
    @Test
    void staysWithSomebodyWhoTypesSlowly() {
        hall.touch();
        for (int letter = 0; letter < 12; letter++) {
            pass(IDLE - 5);
            hall.touch();
            assertEquals(Mode.VISIT, mode());
        }
    }

    @Test
    void waitsForAStoryThatTheVisitorChose() {
        boolean[] plays = {true};
        hall.engagedWhile(() -> plays[0]);
        hall.touch();
        pass(900);
        assertEquals(Mode.VISIT, mode());
        plays[0] = false;
        pass(IDLE - 0.5);
        assertEquals(Mode.VISIT, mode());
        pass(1);
        assertEquals(Mode.STILL_THERE, mode());
    }

    @Test
    void doesNotStartOverUnderAFinger() {
        hall.touch();
        hall.setFinger(true);
        pass(IDLE + 30);
        assertEquals(Mode.VISIT, mode());
        hall.setFinger(false);
        pass(IDLE + 1);
        assertEquals(Mode.STILL_THERE, mode());
    }

    @Test
    void aFingerThatNeverMovesIsNone() {
        hall.touch();
        hall.setFinger(true);
        pass(Hall.STUCK_AFTER + IDLE + Hall.ASKED_FOR + 1);
        assertEquals(Mode.ATTRACT, mode());
    }

    /** The loop and a finger that is still down do not fight: only a new touch ends the loop. */
    @Test
    void aFingerLeftOverDoesNotWakeTheLoop() {
        hall.touch();
        hall.setFinger(true);
        pass(Hall.STUCK_AFTER + IDLE + Hall.ASKED_FOR + 1);
        hall.move();
        pass(1);
        assertEquals(Mode.ATTRACT, mode());
        hall.setFinger(false);
        assertEquals(Mode.ATTRACT, mode());
        hall.touch();
        assertEquals(Mode.VISIT, mode());
    }

    @Test
    void theCaretakerIsNotAskedAndIsForgottenAfterAWhile() {
        hall.callStaff();
        pass(Hall.STRANGER_GONE_AFTER - 1);
        assertEquals(Mode.STAFF, mode());
        hall.admitStaff();
        pass(Hall.STAFF_GONE_AFTER - Hall.STRANGER_GONE_AFTER);
        assertEquals(Mode.STAFF, mode());
        hall.touch();
        assertEquals(Mode.STAFF, mode());
        pass(Hall.STAFF_GONE_AFTER + 1);
        assertEquals(Mode.ATTRACT, mode());
    }

    @Test
    void aStrangerBeforeThePadIsSoonGone() {
        hall.touch();
        hall.callStaff();
        pass(Hall.STRANGER_GONE_AFTER + 1);
        assertEquals(Mode.ATTRACT, mode());
    }

    @Test
    void nobodyGetsPastThePadWhileThereIsNoPin() {
        boolean[] none = {true};
        hall.needStaffWhile(() -> none[0]);
        hall.callStaff();
        pass(3600);
        hall.dismissStaff();
        hall.touch();
        assertEquals(Mode.STAFF, mode());
        none[0] = false;
        hall.dismissStaff();
        assertEquals(Mode.ATTRACT, mode());
    }

    @Test
    void closesWhenTheLastVisitorHasGone() {
        hall.touch();
        hall.sleep();
        assertEquals(Mode.VISIT, mode());
        pass(IDLE + Hall.ASKED_FOR + 1);
        assertEquals(Mode.ASLEEP, mode());
        hall.touch();
        assertEquals(Mode.ASLEEP, mode());
        hall.callStaff();
        assertEquals(Mode.STAFF, mode());
        hall.dismissStaff();
        assertEquals(Mode.ASLEEP, mode());
        hall.wake();
        assertEquals(Mode.ATTRACT, mode());
    }
}
