package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.panel.Panel;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.TextScale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody opens every sheet there is, in a panel of 360 pixels: none is empty, and no words leave
 * the panel.
 */
class EverySheetJourney {
    private static final double NARROW = 360;

    @Test
    void ofTheShippedPack() {
        try (Visit visit = Visit.to(Packs.shipped(), 1000, 760, p -> {})) {
            for (Language language : Language.values()) {
                visit.make(() -> visit.state.preferences().setLanguage(language));
                check(visit);
            }
        }
    }

    @Test
    void ofMiniTownHoweverItIsSeen() {
        try (Visit visit = Visit.to(Packs.miniTown(), 1000, 760, p -> {})) {
            for (Language language : Language.values()) {
                for (TextScale scale : TextScale.values()) {
                    visit.make(
                            () -> {
                                visit.state.preferences().setLanguage(language);
                                visit.state.preferences().setScale(scale);
                                visit.state.preferences().setDark(scale == TextScale.MEETING);
                            });
                    check(visit);
                }
            }
        }
    }

    /** All at one go: with motion on, the map has no time to set out for any of them. */
    private static void check(Visit visit) {
        List<Subject> subjects = Subjects.of(visit.plan()).toList();
        assertEquals(
                "",
                visit.ask(
                        () -> {
                            Panel panel = (Panel) visit.scene().lookup("#panel");
                            return subjects.stream()
                                    .flatMap(
                                            subject ->
                                                    faults(visit, panel, subject)
                                                            .map(fault -> subject + ": " + fault))
                                    .collect(Collectors.joining("\n"));
                        }));
    }

    private static Stream<String> faults(Visit visit, Panel panel, Subject subject) {
        visit.state.open(subject);
        panel.complete();
        panel.resize(NARROW, panel.getHeight());
        for (int pass = 0; pass < 2; pass++) {
            panel.applyCss();
            panel.layout();
        }
        return faults(panel).stream();
    }

    private static List<String> faults(Node panel) {
        // Where cards are drawn larger, so is the panel.
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
