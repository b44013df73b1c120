package org.quancheng.atlas.app;

import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.desk.DeskCard;
import org.quancheng.atlas.kiosk.desk.FactsCard;
import org.quancheng.atlas.kiosk.desk.FactsCard.Fact;
import org.quancheng.atlas.kiosk.desk.VerbsCard;
import org.quancheng.atlas.kiosk.desk.VerbsCard.Verb;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.style.Words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The cards of the caretaker's page that every kiosk has. */
final class KioskCards {
    private KioskCards() {}

    /** How it is doing, and what can be done about it. */
    static List<DeskCard> of(Kiosk kiosk, KioskOptions options) {
        List<Verb> verbs = new ArrayList<>();
        verbs.add(
                new Verb(
                        "desk-restart",
                        "mdi2r-restart",
                        "desk.restart",
                        true,
                        () -> kiosk.leave(Exit.RESTART)));
        verbs.add(
                new Verb(
                        "desk-leave",
                        "mdi2e-exit-to-app",
                        "desk.leave",
                        true,
                        () -> kiosk.leave(Exit.LEAVE)));
        if (options.pinFile == null)
            verbs.add(
                    new Verb(
                            "desk-pin",
                            "mdi2l-lock-reset",
                            "desk.pin",
                            false,
                            () -> kiosk.door().changePin()));
        return List.of(
                new FactsCard("desk-state", "desk.state", words -> facts(kiosk, options, words)),
                new VerbsCard("desk-window", "desk.window", verbs));
    }

    private static List<Fact> facts(Kiosk kiosk, KioskOptions options, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(words.text("desk.version"), String.join(" ", new Version().getVersion())));
        facts.add(
                new Fact(
                        words.text("desk.pack"),
                        kiosk.visited()
                                .map(v -> v.state().plan().manifest())
                                .map(m -> pack(m, words))
                                .orElse(words.text("desk.pack-none"))));
        if (!kiosk.failure().isEmpty())
            facts.add(new Fact(words.text("desk.problem"), kiosk.failure()));
        Duration since = kiosk.since();
        facts.add(
                new Fact(
                        words.text("desk.running"),
                        words.text(
                                "desk.hours",
                                since.toDays(),
                                since.toHoursPart(),
                                since.toMinutesPart())));
        long idle = IdleTime.read(options.idle).map(Duration::toSeconds).orElse(0L);
        facts.add(new Fact(words.text("desk.idle"), words.text("desk.seconds", idle)));
        Runtime runtime = Runtime.getRuntime();
        facts.add(
                new Fact(
                        words.text("desk.memory"),
                        words.text(
                                "desk.megabytes",
                                (runtime.totalMemory() - runtime.freeMemory()) >> 20)));
        facts.add(
                new Fact(
                        words.text("desk.screen"),
                        "%.0f × %.0f"
                                .formatted(kiosk.pane().getWidth(), kiosk.pane().getHeight())));
        if (options.pinFile != null)
            facts.add(new Fact("PIN", words.text("desk.pin-by-file", options.pinFile)));
        return facts;
    }

    private static String pack(Manifest manifest, Words words) {
        return manifest.title().in(words.language()) + " " + manifest.version();
    }
}
