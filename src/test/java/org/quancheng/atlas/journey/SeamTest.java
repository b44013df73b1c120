package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.state.Swipe.Layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line of a divided map runs between the names, wherever it is moved to. */
class SeamTest {
    /** A halo may reach so far beyond its letters. */
    private static final double HALO = 5;

    @Test
    void noNameIsCutInTwo() {
        for (Language language : Language.values())
            assertEquals(
                    List.of(),
                    Still.in(Packs.shipped(), 1600, 900, hall -> cut(hall, language)),
                    language.name());
    }

    private static List<String> cut(Still hall, Language language) {
        hall.state.preferences().setLanguage(language);
        hall.layOut();
        List<String> cut = new ArrayList<>();
        int seen = 0;
        for (double share = 0.1; share < 0.95; share += 0.1) {
            Swipe swipe = new Swipe(new Layers(Optional.empty()), new Layers(Optional.empty()), 0);
            hall.state.tools().setSwipe(Optional.of(swipe.at(share)));
            hall.layOut();
            FreeArea free = hall.state.camera().free().get();
            double x = free.left() + share * free.width();
            List<Node> sides =
                    hall.scene.getRoot().lookupAll("*").stream()
                            .filter(SignLayer.class::isInstance)
                            .toList();
            assertEquals(2, sides.size());
            for (Node side : sides)
                for (var sign : ((SignLayer) side).signs().entrySet()) {
                    // A mark of the plan stands where it stands.
                    if (sign.getKey().startsWith("mark/")) continue;
                    seen++;
                    Box box = Seen.box(sign.getValue()).grown(-HALO);
                    if (box.x() < x && box.right() > x) cut.add(sign.getKey() + " at " + share);
                }
        }
        assertTrue(seen > 100, "names looked at: " + seen);
        return cut;
    }
}
