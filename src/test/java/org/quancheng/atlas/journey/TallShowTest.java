package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Language;

import java.util.ArrayList;
import java.util.List;

/** A story on a screen that is higher than wide: its words have the width of it. */
class TallShowTest {
    /** Least share of the strip's width that a caption has to be read in. */
    private static final double WIDE = 0.7;

    @ParameterizedTest
    @EnumSource(Language.class)
    void noFigureSqueezesTheCaption(Language language) {
        assertEquals(
                List.of(), Still.in(Packs.shipped(), 1080, 1920, hall -> narrow(hall, language)));
    }

    private static List<String> narrow(Still hall, Language language) {
        hall.state.preferences().setLanguage(language);
        List<String> narrow = new ArrayList<>();
        int seen = 0;
        for (Story story : hall.state.plan().stories())
            for (int i = 0; i < story.chapters().size(); i++) {
                hall.state.showing().start(story, i);
                hall.layOut();
                Region words = (Region) hall.node("show-caption").getParent();
                Region strip = (Region) hall.node("show-strip");
                seen++;
                if (words.getWidth() < WIDE * strip.getWidth())
                    narrow.add(story.id() + " " + (i + 1) + ": " + words.getWidth());
            }
        assertTrue(seen > 20, "chapters looked at: " + seen);
        return narrow;
    }
}
