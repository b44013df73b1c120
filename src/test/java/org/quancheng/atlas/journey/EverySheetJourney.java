package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.TextScale;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody opens every sheet there is, in a panel of 360 pixels: none is empty, and no words leave
 * the panel.
 */
class EverySheetJourney {
    private static final double NARROW = 360;

    @ParameterizedTest
    @EnumSource
    void ofTheShippedPack(Language language) {
        check(Packs.shipped(), language, false, TextScale.DESK);
    }

    @Test
    void ofMiniTownHoweverItIsSeen() {
        for (Language language : Language.values()) {
            for (TextScale scale : TextScale.values()) {
                check(Packs.miniTown(), language, scale == TextScale.MEETING, scale);
            }
        }
    }

    private static void check(Reading reading, Language language, boolean dark, TextScale scale) {
        try (Visit visit =
                Visit.to(
                        reading,
                        1000,
                        760,
                        p -> {
                            p.setReducedMotion(true);
                            p.setLanguage(language);
                            p.setDark(dark);
                            p.setScale(scale);
                        })) {
            Region panel = (Region) visit.node("panel");
            List<String> faults = new ArrayList<>();
            for (Subject subject : Subjects.of(visit.plan()).toList()) {
                visit.ask(
                        () -> {
                            visit.state.open(subject);
                            panel.resize(NARROW, panel.getHeight());
                            for (int pass = 0; pass < 2; pass++) {
                                panel.applyCss();
                                panel.layout();
                            }
                            faults(panel)
                                    .forEach(
                                            fault ->
                                                    faults.add(
                                                            subject + " " + language + ": "
                                                                    + fault));
                            return true;
                        });
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    private static List<String> faults(Node panel) {
        Box whole = Seen.box(panel);
        List<String> faults = new ArrayList<>();
        List<Node> worded = Seen.worded(panel).toList();
        assertTrue(worded.size() > 4, "an empty sheet");
        for (Node node : worded) {
            String words = Seen.words(node);
            Box box = Seen.box(node);
            boolean bare = node instanceof Label label && label.getGraphic() == null;
            if (words.isBlank() && (bare || node instanceof Text)) faults.add("no words: " + node);
            if (box.x() < whole.x() - 1 || box.right() > whole.right() + 1) {
                faults.add(
                        "\""
                                + words
                                + "\" reaches from "
                                + (box.x() - whole.x())
                                + " to "
                                + (box.right() - whole.x()));
            }
        }
        return faults;
    }
}
