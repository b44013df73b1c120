package org.quancheng.atlas.map.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/** A name written along a bend: its letters come close, and none may cover another. */
class LetteringTest {
    private static final int SIDE = 200;
    private static final double SIZE = 15;

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Letters turned by so many degrees, each against the one before. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 3, -3, 6, -6})
    void everyLetterIsWhole(double turn) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> look(turn));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, false",
        "6, 1, false",
        "-6, 1, false",
        // Turned so far that their heads or their feet meet.
        "26, 1, true",
        "-26, 1, true",
        // Inside a bend, where there is less room than along a straight line.
        "3, 0.7, true"
    })
    void lettersThatLeanOnOneAnotherAreCrowded(double turn, double room, boolean crowded) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    Lettering name = Lettering.of("Yellow River", SIZE, SIZE * 0.1);
                    List<Lettering.Spot> spots =
                            bend(name, turn).stream()
                                    .map(
                                            s ->
                                                    new Lettering.Spot(
                                                            s.x() * room, s.y() * room, s.angle()))
                                    .toList();
                    assertEquals(crowded, name.isCrowded(spots));
                });
    }

    private static void look(double turn) {
        Lettering name = Lettering.of("Yellow River", SIZE, SIZE * 0.1);
        name.stand(bend(name, turn));
        Scene scene = new Scene(new Group(name.node()), SIDE, SIDE, Color.GRAY);
        new Look(Product.assets()).dress(scene, false);
        WritableImage whole = scene.snapshot(new WritableImage(SIDE, SIDE));
        int letters = name.middles().size();
        for (int one = 0; one < letters; one++) {
            for (int i = 0; i < letters; i++) show(name, i, i == one);
            WritableImage alone = scene.snapshot(new WritableImage(SIDE, SIDE));
            int lost = 0;
            int inked = 0;
            for (int x = 0; x < SIDE; x++)
                for (int y = 0; y < SIDE; y++) {
                    Color ink = alone.getPixelReader().getColor(x, y);
                    if (ink.getBrightness() > 0.7 || ink.getSaturation() < 0.2) continue;
                    inked++;
                    if (whole.getPixelReader().getColor(x, y).getBrightness()
                            > ink.getBrightness() + 0.05) lost++;
                }
            if ("Yellow River".charAt(one) != ' ') assertTrue(inked > 5, "letter " + one);
            assertEquals(0, lost, "pixels of letter " + one);
        }
    }

    private static void show(Lettering name, int letter, boolean visible) {
        name.node().letters().get(letter).setVisible(visible);
    }

    private static List<Lettering.Spot> bend(Lettering name, double turn) {
        List<Lettering.Spot> spots = new ArrayList<>();
        double x = 40;
        double y = 100;
        double before = name.middles().getFirst();
        for (int i = 0; i < name.middles().size(); i++) {
            double angle = turn * i;
            double step = name.middles().get(i) - before;
            before = name.middles().get(i);
            x += step * Math.cos(Math.toRadians(angle));
            y += step * Math.sin(Math.toRadians(angle));
            spots.add(new Lettering.Spot(x, y, angle));
        }
        return spots;
    }
}
