package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.pack.MeasuredTown;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.measure.Measure;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.Box;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A planner shades the districts by a figure, reads the legend, looks around and puts it off. */
class ShadingJourney {
    /** How far the shadow of a card reaches, which takes clicks too. */
    private static final double SHADOW = 16;

    private static Optional<String> shaded(Visit visit) {
        return visit.ask(() -> visit.state.shading().get().map(s -> s.measure().id()));
    }

    /** The figures that stand on the map under the names of districts. */
    private static long figures(Visit visit, Measure measure) {
        SignLayer signs = visit.signs();
        Set<String> numbers =
                measure.values().stream()
                        .map(v -> visit.words().number(v.value()))
                        .collect(Collectors.toSet());
        return visit.ask(
                () ->
                        signs.lookupAll(".map-district-name").stream()
                                .filter(n -> n instanceof Text t && numbers.contains(t.getText()))
                                .count());
    }

    private static void choose(Visit visit, String measure) {
        visit.click("legend-measures");
        visit.click("measure-" + measure);
    }

    @Test
    void turnsAFigureOnReadsItAndTurnsItOff() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Measure measure = visit.plan().measure("counted-focus").orElseThrow();
            assertEquals(0, figures(visit, measure));
            choose(visit, "counted-focus");
            assertEquals(Optional.of("counted-focus"), shaded(visit));
            Shading shading = visit.ask(() -> visit.state.shading().get().orElseThrow());
            assertTrue(figures(visit, measure) > 3, "colour is not the only sign");

            for (int i = 0; i < shading.classes().size(); i++) {
                String spoken = visit.node("shade-" + i).getAccessibleText();
                for (District district : shading.in(visit.plan(), i))
                    assertTrue(spoken.contains(district.name().zh()), spoken);
            }
            String legend = String.join("\n", texts(visit));
            assertTrue(legend.contains("由本内容包清点：区县条目下的发展重点"), legend);
            assertFalse(visit.has("shade-none"));
            insideTheWindow(visit);

            visit.click("shade-off");
            assertEquals(Optional.empty(), shaded(visit));
            assertFalse(visit.has("shade-key"));
            assertEquals(0, figures(visit, measure));
        }
    }

    private static List<String> texts(Visit visit) {
        return visit.ask(() -> Seen.texts(visit.scene().lookup("#legend")));
    }

    private static void insideTheWindow(Visit visit) {
        Box legend = visit.ask(() -> Seen.box(visit.node("legend")));
        assertTrue(legend.y() >= 0 && legend.bottom() <= 760, legend.toString());
    }

    @Test
    void theFigureStaysThroughLanguageThemeAndTheWayBack() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            choose(visit, "counted-items");
            District district = visit.plan().districts().getFirst();
            visit.placeSigns();
            visit.open(Subject.district(district.id()));
            visit.click("panel-back");
            assertEquals(Optional.of("counted-items"), shaded(visit));
            visit.make(() -> visit.state.preferences().setLanguage(Language.EN));
            assertEquals(Optional.of("counted-items"), shaded(visit));
            Measure measure = visit.plan().measure("counted-items").orElseThrow();
            assertTrue(texts(visit).contains(measure.name().en()), texts(visit).toString());
            visit.make(() -> visit.state.preferences().setDark(true));
            assertTrue(figures(visit, measure) > 3);
        }
    }

    @Test
    void aDistrictIsStillOpenedByAClickOnIt() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            choose(visit, "counted-focus");
            visit.make(visit.state.camera()::flyHome);
            visit.placeSigns();
            District district =
                    visit.plan().districts().stream()
                            .filter(d -> d.kind() != District.Kind.functional)
                            .filter(d -> Where.isClear(visit, d) && isInSight(visit, d))
                            .findFirst()
                            .orElseThrow();
            visit.click(Where.middle(visit.plan(), district));
            assertEquals(Subject.district(district.id()), visit.subject());
        }
    }

    /** Whether no card lies over the middle of a district. */
    private static boolean isInSight(Visit visit, District district) {
        Point2D p = visit.seen(Where.middle(visit.plan(), district));
        return visit.free().covered().stream()
                .noneMatch(card -> card.grown(SHADOW).holds(p.getX(), p.getY()));
    }

    /** By keys alone: the focus on a class of the legend lights its districts on the map. */
    @Test
    void theClassesCanBeReadByKeys() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.make(() -> visit.node("legend-measures").requestFocus());
            visit.key(KeyCode.SPACE);
            visit.make(() -> visit.node("measure-counted-focus").requestFocus());
            visit.key(KeyCode.SPACE);
            assertEquals(Optional.of("counted-focus"), shaded(visit));
            Shading shading = visit.ask(() -> visit.state.shading().get().orElseThrow());
            int last = shading.classes().size() - 1;
            visit.make(() -> visit.node("shade-" + last).requestFocus());
            Set<String> shapes =
                    shading.in(visit.plan(), last).stream()
                            .flatMap(d -> d.feature().stream())
                            .collect(Collectors.toSet());
            assertEquals(shapes, visit.ask(() -> visit.state.lit().get()));
        }
    }

    @Test
    void aDistrictWithoutAFigureIsHatchedAndNeverZero(@TempDir Path folder) {
        MeasuredTown.copyTo(folder);
        try (Visit visit = Visit.to(Packs.read(folder))) {
            choose(visit, "baths");
            assertEquals(1, figures(visit, visit.plan().measure("baths").orElseThrow()));
            String none = visit.node("shade-none").getAccessibleText();
            assertEquals("资料中没有数据，1 个区县：上坡片区", none);
            assertTrue(String.join("\n", texts(visit)).contains("来源："), texts(visit).toString());
        }
    }
}
