package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.Layout;

import java.util.ArrayList;
import java.util.List;

/** The colours of a shaded map can be told apart by everybody, in every theme. */
class ShadesTest {
    private static final List<ThemeFile> THEMES =
            List.of(
                    ThemeFile.read("light.css"),
                    ThemeFile.read("contrast-light.css"),
                    ThemeFile.read("contrast-dark.css"),
                    ThemeFile.read("dark.css"));

    /** Which steps of the scale stand for so many classes. */
    private static final List<List<Integer>> SCALES =
            List.of(
                    List.of(0, 100),
                    List.of(0, 50, 100),
                    List.of(0, 33, 67, 100),
                    List.of(0, 25, 50, 75, 100));

    /**
     * Far more than the least difference that is noticed (2.3), since legend and area lie apart.
     */
    private static final double TELLING = 10;

    private static Lab shade(ThemeFile theme, int percent, ColourVision vision) {
        return Lab.of(vision.sees(theme.colour("shade-" + percent)));
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void neighbouringClassesDiffer(ColourVision vision) {
        for (ThemeFile theme : THEMES) {
            for (List<Integer> scale : SCALES) {
                for (int i = 1; i < scale.size(); i++) {
                    Lab one = shade(theme, scale.get(i - 1), vision);
                    Lab next = shade(theme, scale.get(i), vision);
                    double step = one.distance(next);
                    String where = theme + " " + scale + " step " + i + ": " + step;
                    assertTrue(step >= TELLING, where);
                }
            }
        }
    }

    /** The order can be read from lightness alone, as in a black-and-white copy. */
    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void lightnessRunsOneWayInEvenSteps(ColourVision vision) {
        for (ThemeFile theme : THEMES) {
            List<Double> steps = new ArrayList<>();
            List<Integer> scale = SCALES.getLast();
            for (int i = 1; i < scale.size(); i++)
                steps.add(
                        shade(theme, scale.get(i), vision).lightness()
                                - shade(theme, scale.get(i - 1), vision).lightness());
            double mean = steps.stream().mapToDouble(s -> s).average().orElseThrow();
            for (double step : steps)
                assertTrue(
                        step * mean > 0 && Math.abs(step / mean - 1) < 0.25,
                        theme + " " + vision + " " + steps);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, 33, 50, 67, 75, 100})
    void noShadeLooksLikeAColourOfThePlan(int percent) throws Exception {
        var plan = MiniTown.reader().read(Product.shippedPack()).plan();
        for (ThemeFile theme : THEMES) {
            for (Layout.Element element : plan.elements()) {
                Color own = Color.web(element.colour().in(theme.name().contains("dark")));
                double far = shade(theme, percent, ColourVision.FULL).distance(Lab.of(own));
                assertTrue(far >= 2 * TELLING, theme + " " + element.id() + ": " + far);
            }
        }
    }

    /** Grey stays grey, and the colours of the published example look alike to those it is of. */
    @Test
    void theSimulationIsTheOneThatWasPublished() {
        for (ColourVision vision : ColourVision.values()) {
            Lab grey = Lab.of(vision.sees(Color.gray(0.5)));
            assertEquals(0, grey.distance(Lab.of(Color.gray(0.5))), 0.1, vision.name());
        }
        Lab red = Lab.of(ColourVision.DEUTERANOPIA.sees(Color.web("#B05A00")));
        Lab green = Lab.of(ColourVision.DEUTERANOPIA.sees(Color.web("#7C7A00")));
        Lab redSeen = Lab.of(Color.web("#B05A00"));
        assertTrue(red.distance(green) < redSeen.distance(Lab.of(Color.web("#7C7A00"))) / 2);
    }
}
