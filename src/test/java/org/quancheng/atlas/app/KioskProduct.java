package org.quancheng.atlas.app;

import javafx.stage.Stage;

import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.kiosk.desk.DeskCard;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Lets journeys into a kiosk through the doors that the product keeps for itself. */
public final class KioskProduct {
    /** How long its visitors may do nothing. */
    public static final Duration IDLE = Duration.ofSeconds(60);

    private final Kiosk kiosk;
    private final List<Exit> exits = new ArrayList<>();
    private Runnable over = () -> {};

    /**
     * Makes a kiosk of a window that was never shown.
     *
     * @param pack what {@link #load} reads; empty: the shipped one
     */
    public KioskProduct(Stage stage, PinLock lock, LongSupplier clock, Optional<Path> pack) {
        KioskOptions options = new KioskOptions();
        options.pack = pack.orElse(null);
        options.lang = LookOptions.Lang.zh;
        kiosk = new Kiosk(stage, options, new Look(Product.assets()), lock, IDLE, clock);
        kiosk.whenLeft(
                exit -> {
                    exits.add(exit);
                    over.run();
                });
    }

    /** Does this where the product would end. */
    public void whenOver(Runnable work) {
        over = work;
    }

    /** Shows a pack that could be read. */
    public AtlasState show(Reading reading, LongSupplier clock) {
        AtlasState state = new AtlasState(reading.plan(), reading.problems());
        state.showing().keepTimeBy(clock);
        state.preferences().setReducedMotion(true);
        kiosk.show(state, () -> Product.window(state));
        return state;
    }

    /** Reads a pack as the product does. */
    public void load() {
        kiosk.load(Home.find(), Background.immediate());
    }

    /** Rests as it does after repeated failure. */
    public void rest() {
        kiosk.rest();
    }

    public Optional<AtlasState> state() {
        return kiosk.visited().map(v -> v.state());
    }

    /** Lets it sleep, wake and count as the product does, by a clock, with files in a folder. */
    public void attend(Path own, Clock clock, Path drive) {
        UpkeepOptions options = new UpkeepOptions();
        options.hours = "Mon-Sun 09:00-17:00";
        options.fleet = drive;
        new Upkeep(options, own, clock, Background.immediate()).attend(kiosk);
    }

    public Hall hall() {
        return kiosk.hall();
    }

    public void add(DeskCard card) {
        kiosk.door().add(card);
    }

    public void beat() {
        kiosk.beat();
    }

    /** How the window was left, if it was. */
    public List<Exit> exits() {
        return exits;
    }
}
