package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.UpdatesProduct;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New content has broken the window: behind the PIN there is the way back to the one before. */
class WayBackJourney {
    @TempDir private Path settings;
    @TempDir private Path machine;
    @TempDir private Path pack;

    private final List<String> restarts = new ArrayList<>();
    private Workplace place;
    private Path stick;

    @BeforeEach
    void installTwice() throws Exception {
        place = Workplace.in(machine);
        stick = Files.createDirectory(machine.resolve("stick"));
        install("1.1.0", "1.0.0");
        install("1.2.0", "1.1.0");
        Files.writeString(pack.resolve("manifest.json"), "{ this is no");
    }

    private void install(String version, String over) throws Exception {
        Path parcel = machine.resolve(version + ".atlas");
        place.craft().version(version).to(parcel);
        place.installer().install(parcel, Workplace.present(over), (done, of) -> {});
    }

    private Optional<String> current() {
        return place.installed().installed("tiny").current().map(v -> v.version().toString());
    }

    /** The caretaker comes, goes back to the version before, and leaves. */
    private void goBack(Exhibit exhibit) {
        exhibit.make(
                () ->
                        exhibit.kiosk.add(
                                UpdatesProduct.card(
                                        place,
                                        stick,
                                        exhibit.kiosk,
                                        new Text("", ""),
                                        () -> restarts.add("restart"))));
        exhibit.corners();
        exhibit.enter(Exhibit.PIN);
        exhibit.bring("updates-rollback");
        exhibit.tap("updates-rollback");
        assertEquals(Optional.of("1.2.0"), current(), "a slip changes nothing");
        exhibit.tap("updates-rollback");
        assertEquals(Optional.of("1.1.0"), current());
        assertEquals(List.of(), restarts, "not before the caretaker has gone");
        exhibit.tap("desk-back");
        assertEquals(List.of("restart"), restarts);
    }

    @Test
    void fromContentThatCannotBeRead() {
        try (Exhibit exhibit = Exhibit.ofNothing(settings, pack)) {
            assertTrue(exhibit.sees("notice-failed"));
            goBack(exhibit);
        }
    }

    /** After repeated failure a card stands there that reads no content at all. */
    @Test
    void fromContentThatBringsTheWindowDownAgainAndAgain() {
        try (Exhibit exhibit = Exhibit.ofNothing(settings, pack)) {
            exhibit.make(exhibit.kiosk::rest);
            assertTrue(exhibit.sees("notice-resting"));
            goBack(exhibit);
        }
    }
}
