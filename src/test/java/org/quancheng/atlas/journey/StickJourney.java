package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.UpdatesProduct;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The caretaker brings new content on a stick: sees what it changes, installs it, goes back. */
class StickJourney {
    @TempDir private Path settings;
    @TempDir private Path machine;

    private final List<String> restarts = new ArrayList<>();

    private static List<String> texts(Exhibit exhibit) {
        return exhibit.ask(() -> Seen.texts(exhibit.node("desk-updates")));
    }

    private static boolean tells(Exhibit exhibit, String piece) {
        return texts(exhibit).stream().anyMatch(t -> t.contains(piece));
    }

    @Test
    void installsWhatTheStickHoldsAndGoesBack() throws Exception {
        Workplace place = Workplace.in(machine);
        Path stick = Files.createDirectory(machine.resolve("stick"));
        place.craft().version("1.1.0").to(stick.resolve("city.atlas"));
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.make(
                    () ->
                            exhibit.kiosk.add(
                                    UpdatesProduct.card(
                                            place,
                                            stick,
                                            exhibit.kiosk,
                                            new Text("改动：指标 3", "changes: indicators 3"),
                                            () -> restarts.add("restart"))));
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            assertTrue(tells(exhibit, "版本 1.0.0（程序自带）"), texts(exhibit)::toString);
            assertTrue(tells(exhibit, "版本 1.1.0（city.atlas）"), texts(exhibit)::toString);
            assertTrue(tells(exhibit, "改动：指标 3"));
            assertFalse(exhibit.has("updates-rollback"), "there is nothing to go back to");
            exhibit.bring("updates-install");
            exhibit.tap("updates-install");
            assertTrue(place.installed().isEmpty(), "a slip installs nothing");
            exhibit.tap("updates-install");
            assertTrue(tells(exhibit, "版本 1.1.0 已安装"), texts(exhibit)::toString);
            assertTrue(tells(exhibit, "版本 1.1.0（已安装）"), texts(exhibit)::toString);
            assertFalse(exhibit.has("updates-install"));
            assertEquals(List.of(), restarts, "not before the caretaker has gone");
            exhibit.bring("updates-rollback");
            exhibit.tap("updates-rollback");
            exhibit.tap("updates-rollback");
            assertTrue(tells(exhibit, "已退回上一个版本"), texts(exhibit)::toString);
            assertTrue(tells(exhibit, "版本 1.0.0（程序自带）"), texts(exhibit)::toString);
            exhibit.tap("desk-back");
            assertEquals(List.of("restart"), restarts);
        }
    }
}
