package org.quancheng.atlas.panel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.panel.Panel;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds every sheet of the pack that ships, in both languages and at several widths, and looks for
 * cut words.
 */
class EverySheetTest {
    private static final Path ASSETS = Path.of(System.getProperty("atlas.home", "."), "assets");

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void noWordIsCutAndNothingReachesOutOfThePanel() throws Exception {
        Plan plan = new PackReader(ASSETS.resolve("schema")).read(ASSETS.resolve("jinan")).plan();
        List<String> faults = WaitForAsyncUtils.asyncFx(() -> faults(plan)).get();
        assertEquals(List.of(), faults.subList(0, Math.min(60, faults.size())));
    }

    private static List<String> faults(Plan plan) {
        List<String> faults = new ArrayList<>();
        Look look = new Look(ASSETS);
        look.loadFonts();
        AtlasState state = new AtlasState(plan);
        Panel panel = new Panel(state);
        panel.setManaged(false);
        Scene scene = new Scene(new javafx.scene.layout.Pane(panel), 500, 900);
        look.dress(scene, false);
        for (Language language : Language.values()) {
            state.preferences().setLanguage(language);
            for (Subject subject : subjects(plan).toList()) {
                state.open(subject);
                panel.rebuild();
                unfoldAll(panel);
                for (double width :
                        switch (subject.kind()) {
                            case MATRIX -> new double[] {480, 940};
                            case COMPARE -> new double[] {360, 940};
                            default -> new double[] {360, 540};
                        }) {
                    for (int pass = 0; pass < 3; pass++) {
                        panel.resize(width, 900);
                        panel.applyCss();
                        panel.layout();
                    }
                    check(panel, panel, language + " " + subject + " " + width, faults);
                }
            }
        }
        return faults;
    }

    /** Opens every fold and every source note, so that what they hide is looked at too. */
    private static void unfoldAll(Panel panel) {
        for (Node head : panel.lookupAll(".fold-head")) {
            if (head.queryAccessibleAttribute(AccessibleAttribute.EXPANDED) == Boolean.FALSE) {
                head.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ENTER,
                                false,
                                false,
                                false,
                                false));
            }
        }
        panel.lookupAll(".source-icon").forEach(button -> ((Button) button).fire());
    }

    private static Stream<Subject> subjects(Plan plan) {
        Stream<Subject> single =
                Stream.of(Kind.OVERVIEW, Kind.MATRIX, Kind.STRATEGY, Kind.TASKS, Kind.SOURCES)
                        .map(Subject::of);
        return Stream.of(
                        single,
                        plan.elements().stream().map(e -> Subject.element(e.id())),
                        plan.districts().stream().map(d -> Subject.district(d.id())),
                        plan.districts().stream()
                                .skip(1)
                                .map(
                                        d ->
                                                Subject.compare(
                                                        plan.districts().getFirst().id(), d.id())),
                        oneOfEachSort(plan).map(p -> Subject.place(p.id())),
                        plan.manifest().themes().stream().map(t -> Subject.theme(t.id())),
                        plan.tasks().stream()
                                .flatMap(t -> t.tasks().stream())
                                .map(t -> Subject.task(t.id())))
                .flatMap(s -> s);
    }

    /**
     * Places differ only by kind, precision and whether they are landmarks; one of each will do.
     */
    private static Stream<Place> oneOfEachSort(Plan plan) {
        Map<List<Object>, Place> sorts = new LinkedHashMap<>();
        plan.places()
                .forEach(p -> sorts.putIfAbsent(List.of(p.kind(), p.precision(), p.context()), p));
        return sorts.values().stream();
    }

    private static void check(Panel panel, Node node, String where, List<String> faults) {
        if (!node.isVisible()) return;
        if (node instanceof Labeled label && label.isTextTruncated())
            faults.add(where + ": cut: " + label.getText());
        Bounds in = panel.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (in != null && in.getMaxX() > panel.getWidth() + 1 && !(node instanceof ScrollPane)) {
            faults.add(where + ": out by " + (in.getMaxX() - panel.getWidth()) + ": " + node);
            return;
        }
        if (node.isFocusTraversable()
                && node.getAccessibleText() == null
                && !(node instanceof ScrollPane)) {
            faults.add(where + ": nameless: " + node);
        }
        if (node.isFocusTraversable()
                && node.getLayoutBounds().getHeight() < 44
                && !(node instanceof ScrollPane)) {
            faults.add(
                    where
                            + ": too small to touch: "
                            + node
                            + " "
                            + node.getLayoutBounds().getHeight());
        }
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(n -> check(panel, n, where, faults));
    }
}
