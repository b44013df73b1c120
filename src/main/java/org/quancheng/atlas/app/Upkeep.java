package org.quancheng.atlas.app;

import org.quancheng.atlas.hours.Doorkeeper;
import org.quancheng.atlas.hours.Hours;
import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.upkeep.CountsCard;
import org.quancheng.atlas.kiosk.upkeep.HoursCard;
import org.quancheng.atlas.kiosk.upkeep.SleepCard;
import org.quancheng.atlas.kiosk.upkeep.Visitors;
import org.quancheng.atlas.tally.Counts;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Lets a kiosk's window sleep and wake by its hours, count its visitors, and be seen after. */
final class Upkeep {
    /** Before this was written no kiosk can have shown it. */
    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

    private final UpkeepOptions options;
    private final Path folder;
    private final Clock clock;
    private final Background disk;
    private final HoursFile file;
    private final Doorkeeper keeper;
    private final Counts counts;
    private boolean asleep;
    private LocalDateTime told = LocalDateTime.MIN;

    Upkeep(UpkeepOptions options, Path folder) {
        this(options, folder, Clock.systemDefaultZone(), Background.threaded());
    }

    Upkeep(UpkeepOptions options, Path folder, Clock clock, Background disk) {
        this.options = options;
        this.folder = folder;
        this.clock = clock;
        this.disk = disk;
        file = new HoursFile(folder.resolve("hours.txt"), options.hours);
        keeper = new Doorkeeper(clock, lastSeen(), file.read());
        counts = new Counts(folder);
    }

    /**
     * A time that has passed, if the clock was right then: when the window before this one was
     * started.
     */
    private Instant lastSeen() {
        try {
            return Files.getLastModifiedTime(folder.resolve("window-process.txt.previous"))
                    .toInstant();
        } catch (IOException e) {
            return WRITTEN;
        }
    }

    /** Attends to a window from its beginning. */
    void attend(Kiosk kiosk) {
        CountsDesk desk = desk(kiosk);
        kiosk.door()
                .add(
                        new HoursCard(
                                keeper::hours,
                                () -> LocalDate.now(clock),
                                hours -> keep(kiosk, hours)));
        kiosk.door().add(new CountsCard(desk));
        kiosk.hall().mode().addListener(o -> desk.look(() -> {}));
        kiosk.whenBeaten(() -> lookAtClock(kiosk));
        kiosk.whenReady(visited -> count(kiosk, visited));
        lookAtClock(kiosk);
    }

    private CountsDesk desk(Kiosk kiosk) {
        List<CountsCard.Place> always =
                Optional.ofNullable(options.fleet).stream()
                        .map(f -> new CountsCard.Place(f.toString(), f))
                        .toList();
        return new CountsDesk(
                counts,
                () -> kiosk.visited().map(v -> v.state().plan()),
                always,
                Drives::find,
                disk,
                kiosk.door()::open);
    }

    private void keep(Kiosk kiosk, Hours hours) {
        keeper.keep(hours);
        told = LocalDateTime.MIN;
        disk.call(
                () -> {
                    try {
                        file.write(hours);
                        return true;
                    } catch (IOException e) {
                        System.err.println(e);
                        return false;
                    }
                },
                kept -> {
                    if (!kept) kiosk.door().say("upkeep.not-kept");
                });
    }

    private void count(Kiosk kiosk, Kiosk.Visited visited) {
        Visitors visitors = new Visitors(kiosk.hall(), visited.state(), counts, clock, disk);
        kiosk.whenBeaten(visitors::beat);
        kiosk.whenLeft((Exit exit) -> visitors.finish());
    }

    /** Sleeps or wakes; the card is drawn anew only when the day or the hour is another. */
    private void lookAtClock(Kiosk kiosk) {
        boolean closed = !keeper.isOpen();
        LocalDateTime hour = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        if (closed && (!asleep || !hour.equals(told))) {
            told = hour;
            kiosk.pane()
                    .fillNight(
                            SleepCard.of(
                                    kiosk.preferences().language().get(), keeper.nextOpening()));
        }
        if (closed) kiosk.hall().sleep();
        else if (asleep) kiosk.hall().wake();
        asleep = closed;
    }
}
