package org.quancheng.atlas.kiosk.desk;

import javafx.scene.layout.Region;

import org.quancheng.atlas.kiosk.Fit;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.kiosk.KioskPane;
import org.quancheng.atlas.kiosk.Middle;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.kiosk.lock.PinRule;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way to the caretaker's page: whoever calls is asked for the PIN, or for a new one where there
 * is none yet. It needs nothing of the atlas, so it is there when nothing else could be read.
 */
public final class StaffDoor {
    private final Hall hall;
    private final KioskPane pane;
    private final PinLock lock;
    private final Preferences preferences;
    private final List<DeskCard> cards = new ArrayList<>();
    private Language language;
    private Optional<PinPad> asking = Optional.empty();

    /**
     * @param preferences of the visitors; the page begins in their language
     */
    public StaffDoor(Hall hall, KioskPane pane, PinLock lock, Preferences preferences) {
        this.hall = hall;
        this.pane = pane;
        this.lock = lock;
        this.preferences = preferences;
        language = preferences.language().get();
        hall.needStaffWhile(() -> lock.record() == PinLock.Record.NONE);
        hall.mode()
                .addListener(
                        (o, was, is) -> {
                            asking = Optional.empty();
                            if (is == Mode.STAFF) knock();
                        });
    }

    /** Adds a card to the page, below those that are there. */
    public void add(DeskCard card) {
        cards.add(card);
    }

    /** Asks for a PIN before anything else where there is none yet. */
    public void beginWithPin() {
        if (lock.record() == PinLock.Record.NONE) hall.callStaff();
    }

    /** Lets the time that has passed take effect: a wait goes by. */
    public void beat() {
        asking.ifPresent(this::tellWait);
    }

    private Words words() {
        return Words.in(language);
    }

    private void knock() {
        language = preferences.language().get();
        switch (lock.record()) {
            case NONE -> choose("pin.rule", Optional.empty());
            case SET -> ask();
            case DAMAGED -> {
                PinPad pad = pad("pin.heading", pin -> {}, Optional.of(hall::dismissStaff));
                pad.say(words().text("pin.damaged"));
                pad.setShut(true);
            }
        }
    }

    private PinPad pad(String heading, Consumer<String> entered, Optional<Runnable> back) {
        PinPad pad = new PinPad(words(), words().text(heading), entered, back);
        pane.fillStaff(new Middle(pad));
        pad.requestFocus();
        return pad;
    }

    private void ask() {
        PinPad pad = pad("pin.heading", this::enter, Optional.of(hall::dismissStaff));
        asking = Optional.of(pad);
        tellWait(pad);
    }

    private void tellWait(PinPad pad) {
        Duration wait = lock.toWait();
        long seconds = wait.plusMillis(999).toSeconds();
        pad.wait(
                wait.isZero()
                        ? Optional.empty()
                        : Optional.of(
                                words().text(
                                                "pin.wait",
                                                "%d:%02d".formatted(seconds / 60, seconds % 60))));
    }

    private void enter(String pin) {
        PinPad pad = asking.orElseThrow();
        asking = Optional.empty();
        pad.setShut(true);
        pad.say(words().text("pin.checking"));
        lock.open(pin, answer -> answer(pad, answer));
    }

    private void answer(PinPad pad, PinLock.Answer answer) {
        // Whoever asked may have gone meanwhile.
        if (hall.mode().get() != Mode.STAFF) return;
        if (answer == PinLock.Answer.RIGHT) {
            hall.admitStaff();
            open("");
            return;
        }
        asking = Optional.of(pad);
        pad.setShut(false);
        pad.say(words().text(answer == PinLock.Answer.DISK ? "pin.disk" : "pin.wrong"));
        tellWait(pad);
    }

    /** Asks for another PIN, twice; to be called from the page. */
    public void changePin() {
        choose("pin.rule", Optional.of(() -> open("")));
    }

    /**
     * Asks for a new PIN.
     *
     * @param said key of the sentence that stands above the keys
     */
    private void choose(String said, Optional<Runnable> back) {
        PinPad pad =
                pad(
                        "pin.choose",
                        pin ->
                                PinRule.fault(pin)
                                        .ifPresentOrElse(
                                                f -> choose("pin.fault." + f.name(), back),
                                                () -> repeat(pin, back)),
                        back);
        pad.say(words().text(said, PinRule.SHORTEST, PinRule.LONGEST));
    }

    private void repeat(String pin, Optional<Runnable> back) {
        pad(
                "pin.repeat",
                again -> {
                    if (again.equals(pin)) lock.set(pin, answer -> kept(answer, back));
                    else choose("pin.differ", back);
                },
                back);
    }

    private void kept(PinLock.Answer answer, Optional<Runnable> back) {
        if (hall.mode().get() != Mode.STAFF) return;
        hall.admitStaff();
        if (answer == PinLock.Answer.RIGHT) open(words().text("pin.kept"));
        else choose("pin.disk", back);
    }

    /**
     * Says something on the page, if it is open still.
     *
     * @param key of the words
     */
    public void say(String key) {
        if (hall.isStaffAdmitted()) open(words().text(key));
    }

    /** Opens the page, saying what has just been done. */
    public void open(String message) {
        Region page =
                new Fit(
                        new Desk(
                                words(),
                                List.copyOf(cards),
                                message,
                                () -> {
                                    language = language.other();
                                    open("");
                                },
                                hall::dismissStaff));
        pane.fillStaff(page);
    }
}
