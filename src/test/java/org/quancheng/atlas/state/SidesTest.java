package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Subject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What either side of a divided map shows. */
class SidesTest {
    private final Plan plan = read();
    private final AtlasState state = new AtlasState(plan);
    private final Sides sides = new Sides(state);

    private static Plan read() {
        try {
            return new PackReader(Product.assets().resolve("schema"))
                    .read(Product.shippedPack())
                    .plan();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutALineTheLeftIsTheWhole() {
        state.open(Subject.district(plan.districts().getFirst().id()));
        state.light(Set.of("a"));
        state.setVisible("rivers", false);
        assertEquals(state.subject().get(), sides.left().subject().get());
        assertEquals(Set.of("a"), sides.left().lit().get());
        assertEquals(state.hidden().get(), sides.left().hidden().get());
        assertEquals(state.camera(), sides.left().camera());
    }

    @Test
    void aLayerIsTurnedOnItsSideOnly() {
        Swipe.Side plain = new Swipe.Layers(Optional.empty());
        Swipe.Side turned = new Swipe.Layers(Optional.of("rivers"));
        state.tools().setSwipe(Optional.of(new Swipe(plain, turned, 0.5)));
        assertEquals(state.hidden().get(), sides.left().hidden().get());
        Set<String> expected = new HashSet<>(state.hidden().get());
        expected.add("rivers");
        assertEquals(expected, sides.right().hidden().get());
        state.setVisible("rivers", false);
        assertTrue(sides.left().hidden().get().contains("rivers"));
        assertTrue(!sides.right().hidden().get().contains("rivers"));
    }

    @Test
    void aStageLightsWhatItsOwnGoalsName() {
        List<Integer> years =
                plan.stages().orElseThrow().stages().stream().map(Stages.Stage::year).toList();
        state.tools()
                .setSwipe(
                        Optional.of(
                                new Swipe(
                                        new Swipe.Stage(years.get(0)),
                                        new Swipe.Stage(years.get(1)),
                                        0.5)));
        Set<String> left = sides.left().lit().get();
        Set<String> right = sides.right().lit().get();
        assertNotEquals(left, right);
        plan.stages().orElseThrow().stages().get(0).goals().stream()
                .flatMap(g -> g.places().stream())
                .forEach(id -> assertTrue(left.contains(id), id));
        state.light(Set.of("hovered"));
        assertTrue(sides.left().lit().get().containsAll(left));
        assertTrue(sides.right().lit().get().contains("hovered"));
        assertEquals(Set.of(), Sides.named(plan, 1900));
    }
}
