package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.app.KioskProduct;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.app.UpdatesProduct;
import org.quancheng.atlas.kiosk.Clockwork;
import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a kiosk lays over the atlas has targets of 48 pixels too, on screens of all shapes that
 * halls have: the question whether somebody is still there, the number pad, and every card of the
 * caretaker's page, in both languages.
 */
class OverlayTargetJourney {
    /** A Tuesday at noon. */
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path settings;
    @TempDir private Path machine;
    @TempDir private Path own;

    /** A kiosk's window of a size, laid out and never shown. */
    private static final class Layers {
        final KioskProduct kiosk;
        final Clockwork clock = new Clockwork();
        final Set<String> faults = new TreeSet<>();
        private final Scene scene;

        Layers(double width, double height, Path settings) {
            new Look(Product.assets()).loadFonts();
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setWidth(width);
            stage.setHeight(height);
            PinLock lock = new PinLock(settings, clock, Background.immediate());
            lock.follow(Exhibit.PIN);
            kiosk = new KioskProduct(stage, lock, clock, Optional.empty());
            scene = stage.getScene();
        }

        void look(String what, int least) {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().resize(scene.getWidth(), scene.getHeight());
                scene.getRoot().layout();
            }
            int seen = TargetSizeJourney.small(scene, what, faults);
            assertTrue(seen >= least, what + ": only " + seen + " were looked at");
        }

        void press(String id) {
            if (scene.lookup("#" + id) instanceof Button button) button.fire();
            else throw new AssertionError("there is no #" + id);
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "1366, 768", "1280, 1024", "3840, 2160"})
    void everythingThatIsLaidOverTheAtlas(double width, double height) throws Exception {
        Workplace place = Workplace.in(machine);
        Path stick = Files.createDirectory(machine.resolve("stick"));
        place.craft().version("1.1.0").to(machine.resolve("before.atlas"));
        place.installer()
                .install(
                        machine.resolve("before.atlas"), Workplace.present("1.0.0"), (d, of) -> {});
        place.craft().version("1.2.0").to(stick.resolve("city.atlas"));
        FxToolkit.registerPrimaryStage();
        Set<String> faults =
                WaitForAsyncUtils.waitForAsyncFx(
                        120_000, () -> faults(place, stick, new Layers(width, height, settings)));
        assertEquals(Set.of(), faults);
    }

    private Set<String> faults(Workplace place, Path stick, Layers layers) {
        KioskProduct kiosk = layers.kiosk;
        kiosk.show(Packs.miniTown(), layers.clock);
        kiosk.attend(own, NOON, stick);
        kiosk.add(UpdatesProduct.card(place, stick, kiosk, new Text("改动", "changes"), () -> {}));
        kiosk.hall().touch();
        layers.clock.pass(61, kiosk::beat);
        assertEquals(Mode.STILL_THERE, kiosk.hall().mode().get());
        layers.look("still there", 1);
        kiosk.hall().callStaff();
        layers.look("pin", 13);
        for (char digit : Exhibit.PIN.toCharArray()) layers.press("pin-" + digit);
        layers.press("pin-done");
        for (int language = 0; language < 2; language++) {
            layers.look("desk", 40);
            // The way back to the version before, and the one that the stick holds.
            layers.press("updates-rollback");
            layers.press("updates-install");
            layers.press("desk-leave");
            layers.look("desk, asked again", 40);
            layers.press("desk-language");
        }
        layers.look("desk once more", 40);
        layers.press("desk-pin");
        layers.look("new pin", 13);
        return layers.faults;
    }
}
