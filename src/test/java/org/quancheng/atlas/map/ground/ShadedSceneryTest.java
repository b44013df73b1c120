package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.MeasuredTown;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Layout.Pattern;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Scheme;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is drawn while the districts are shaded by a figure. */
class ShadedSceneryTest {
    @TempDir private Path folder;

    private Plan plan;
    private AtlasState state;
    private Level level;

    @BeforeEach
    void read() throws UnreadablePack {
        MeasuredTown.copyTo(folder);
        plan = MiniTown.reader().read(folder).plan();
        state = new AtlasState(plan);
        Plane plane = Plane.around(plan.manifest().view().center());
        level = Level.build(plan.elements(), Shapes.of(plan.geo(), plane), 11);
    }

    /** A colour of its own for each step of the scale; lines are black. */
    private static Inks.Palette inks() {
        Map<String, Ink> inks = new HashMap<>();
        for (int i = 0; i < Shades.CLASSES.size(); i++)
            inks.put(Shades.CLASSES.get(i), Ink.filled(Color.gray(0.2 + i / 10.0)));
        inks.put("map-district", Ink.filled(Color.WHITE));
        inks.put("map-border", Ink.NONE.lined(Color.BLACK));
        inks.put("map-chosen", Ink.NONE.lined(Color.BLACK));
        return new Inks.Palette(inks);
    }

    private List<Drawn> drawn(Set<String> chosen) {
        return Scenery.of(
                plan,
                level,
                new Aspect(inks(), Scheme.LIGHT, 0, Set.of(), chosen, Shades.of(state)));
    }

    private List<Ink> of(String feature) {
        return drawn(Set.of()).stream()
                .filter(d -> d.shape() == level.districts().get(feature))
                .map(Drawn::ink)
                .toList();
    }

    @Test
    void eachDistrictHasTheColourOfItsClass() {
        state.shade(Optional.of("care-beds"));
        assertEquals(List.of(inks().of("map-shade-0")), of("shangpo"));
        assertEquals(List.of(inks().of("map-shade-100")), of("hewan"));
    }

    @Test
    void aDistrictWithoutAFigureIsPlainWithAHatch() {
        state.shade(Optional.of("baths"));
        assertEquals(List.of(inks().of("map-shade-50")), of("hewan"));
        assertEquals(
                List.of(inks().of("map-district"), Ink.hatched(Pattern.diagonal, Color.BLACK)),
                of("shangpo"));
    }

    /** Two colours over one another would be a third, which the legend does not know. */
    @Test
    void theZonesStepBackToTheirEdges() {
        assertTrue(washed(Set.of()), "tints, when nothing is shaded");
        state.shade(Optional.of("care-beds"));
        assertFalse(washed(Set.of("hewan")));
        assertTrue(
                drawn(Set.of("hewan")).stream()
                        .anyMatch(
                                d ->
                                        d.shape() == level.districts().get("hewan")
                                                && d.ink().stroke().isPresent()),
                "what is chosen keeps its outline");
    }

    /** Whether anything is filled with a colour that lets another one through. */
    private boolean washed(Set<String> chosen) {
        return drawn(chosen).stream()
                .map(Drawn::ink)
                .anyMatch(
                        ink ->
                                ink.hatch() != Pattern.none
                                        || ink.fill().filter(c -> !c.isOpaque()).isPresent());
    }

    @Test
    void nothingIsShadedByWhatThePlanDoesNotHave() {
        state.shade(Optional.of("nothing"));
        assertEquals(Map.of(), Shades.of(state));
        state.shade(Optional.of("baths"));
        state.shade(Optional.of("nothing"));
        assertEquals(Optional.of("baths"), state.shading().get().map(s -> s.measure().id()));
        state.shade(Optional.empty());
        assertEquals(Map.of(), Shades.of(state));
    }
}
