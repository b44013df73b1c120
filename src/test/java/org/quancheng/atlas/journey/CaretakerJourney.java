package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.kiosk.Hall.Mode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The caretaker comes by: four corners, the PIN, and the page; nobody else gets there. */
class CaretakerJourney {
    @TempDir private Path settings;
    @TempDir private Path pack;

    private static String words(Exhibit exhibit, String id) {
        return exhibit.ask(() -> ((Label) exhibit.scene().lookup("#" + id)).getText());
    }

    private static void assertOpen(Exhibit exhibit) {
        assertTrue(exhibit.sees("desk"));
        for (String id : List.of("desk-state", "desk-window", "desk-restart", "desk-leave"))
            assertTrue(exhibit.sees(id), id);
    }

    @Test
    void getsInByTheCornersAndThePinAndOutByTwoTouches() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            assertTrue(exhibit.sees("pin-pad"));
            exhibit.enter(Exhibit.PIN);
            assertOpen(exhibit);
            exhibit.tap("desk-leave");
            assertTrue(exhibit.ask(() -> exhibit.stage.isShowing()), "a slip does not leave");
            exhibit.tap("desk-leave");
            assertEquals(List.of(Exit.LEAVE), exhibit.kiosk.exits());
            assertFalse(exhibit.ask(() -> exhibit.stage.isShowing()));
        }
    }

    @Test
    void restartsTheProgram() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            exhibit.tap("desk-restart");
            exhibit.tap("desk-restart");
            assertEquals(List.of(Exit.RESTART), exhibit.kiosk.exits());
        }
    }

    @Test
    void readsThePageInBothLanguagesAndGivesTheWindowBack() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            List<String> chinese = exhibit.ask(() -> Seen.texts(exhibit.node("desk")));
            exhibit.tap("desk-language");
            List<String> english = exhibit.ask(() -> Seen.texts(exhibit.node("desk")));
            assertTrue(chinese.contains("管理页"), chinese::toString);
            assertTrue(english.contains("Caretaker"), english::toString);
            exhibit.tap("desk-back");
            assertEquals(Mode.ATTRACT, exhibit.mode());
            assertFalse(exhibit.sees("desk"));
        }
    }

    @Test
    void aPageThatIsLeftOpenClosesByItself() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            exhibit.pass(Hall.STAFF_GONE_AFTER + 1);
            assertEquals(Mode.ATTRACT, exhibit.mode());
            assertFalse(exhibit.has("desk"));
            exhibit.corners();
            assertTrue(exhibit.sees("pin-pad"), "the PIN is asked for again");
            exhibit.pass(Hall.STRANGER_GONE_AFTER + 1);
            assertEquals(Mode.ATTRACT, exhibit.mode());
        }
    }

    @Test
    void aWrongPinOpensNothingAndSlowsTheNextOneDown() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            for (int i = 0; i < 3; i++) {
                exhibit.enter("111222");
                assertTrue(exhibit.sees("pin-pad"));
                assertFalse(exhibit.has("desk"));
            }
            assertTrue(words(exhibit, "pin-hint").contains("0:30"), words(exhibit, "pin-hint"));
            assertTrue(exhibit.ask(() -> exhibit.node("pin-1").isDisabled()));
            exhibit.pass(10);
            assertTrue(words(exhibit, "pin-hint").contains("0:20"), words(exhibit, "pin-hint"));
            exhibit.tap("pin-back");
            exhibit.corners();
            assertTrue(exhibit.ask(() -> exhibit.node("pin-1").isDisabled()), "nor by asking anew");
            exhibit.pass(21);
            assertFalse(exhibit.ask(() -> exhibit.node("pin-1").isDisabled()));
            exhibit.enter(Exhibit.PIN);
            assertOpen(exhibit);
        }
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            assertFalse(
                    exhibit.ask(() -> exhibit.node("pin-1").isDisabled()),
                    "the right one forgave the wrong ones");
        }
    }

    @Test
    void aWaitIsNotOverAfterARestart() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            for (int i = 0; i < 3; i++) exhibit.enter("111222");
        }
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            assertTrue(exhibit.ask(() -> exhibit.node("pin-1").isDisabled()));
        }
    }

    /** The failure that such products report most: the content is broken, and nobody gets in. */
    @Test
    void getsInWhenTheContentCannotBeRead() throws IOException {
        Files.writeString(pack.resolve("manifest.json"), "{ this is no");
        try (Exhibit exhibit = Exhibit.ofNothing(settings, pack)) {
            assertTrue(exhibit.sees("notice-failed"));
            assertFalse(exhibit.sees("invitation"), "there is nothing to invite to");
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            assertOpen(exhibit);
            List<String> texts = exhibit.ask(() -> Seen.texts(exhibit.node("desk-state")));
            assertTrue(
                    texts.stream().anyMatch(t -> t.contains("manifest.json")),
                    "why it is broken stands there: " + texts);
        }
    }

    @Test
    void theFirstStartAsksForAPinTwiceAndLetsNobodyPast() {
        try (Exhibit exhibit = Exhibit.firstStart(Packs.miniTown(), settings)) {
            assertTrue(exhibit.sees("pin-pad"));
            assertFalse(exhibit.has("pin-back"));
            exhibit.pass(1000);
            assertEquals(Mode.STAFF, exhibit.mode());
            String asked = words(exhibit, "pin-heading");
            for (String bad : List.of("4938", "123456", "777777")) {
                exhibit.enter(bad);
                assertEquals(asked, words(exhibit, "pin-heading"), bad);
            }
            exhibit.enter(Exhibit.PIN);
            assertFalse(words(exhibit, "pin-heading").equals(asked));
            exhibit.enter("493818");
            assertEquals(asked, words(exhibit, "pin-heading"), "the two differed");
            assertFalse(exhibit.has("desk"));
            exhibit.enter(Exhibit.PIN);
            exhibit.enter(Exhibit.PIN);
            assertOpen(exhibit);
            exhibit.tap("desk-back");
            assertEquals(Mode.ATTRACT, exhibit.mode());
        }
        try (Exhibit exhibit = Exhibit.firstStart(Packs.miniTown(), settings)) {
            assertEquals(Mode.ATTRACT, exhibit.mode(), "it is kept");
        }
    }

    @Test
    void changesThePin() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            exhibit.tap("desk-pin");
            exhibit.enter("207461");
            exhibit.enter("207461");
            assertOpen(exhibit);
            exhibit.tap("desk-back");
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            assertFalse(exhibit.has("desk"));
            exhibit.enter("207461");
            assertOpen(exhibit);
        }
    }
}
