package org.quancheng.atlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person does on the sheets of indicators, stages and dossiers, with the shipped pack. */
class ChartSheetsTest {
    private static Plan plan;
    private static Look look;
    private AtlasState state;
    private Panel panel;

    @BeforeAll
    static void readPack() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path assets = Path.of(System.getProperty("atlas.home", "."), "assets");
        plan = new PackReader(assets.resolve("schema")).read(assets.resolve("jinan")).plan();
        look = new Look(assets);
        look.loadFonts();
    }

    @ParameterizedTest(name = "{0} in {1}, {2} px, {3}")
    @CsvSource({
        "indicators, EN, 376, 2019",
        "indicators, ZH, 940, 2030",
        "stages, EN, 376, 2019",
        "stages, EN, 376, 2020",
        "stages, ZH, 376, 2025",
        "stages, EN, 540, 2030",
        "dossier/{0}, EN, 376, 2019",
        "dossier/{0}, ZH, 940, 2019",
    })
    void nothingIsWiderThanThePanel(String view, Language language, int width, int year)
            throws Exception {
        List<String> cut =
                fx(
                        () -> {
                            open(
                                    view.replace("{0}", plan.dossiers().getFirst().id()),
                                    language,
                                    width,
                                    year);
                            return cut(body(), body(), new ArrayList<>());
                        });
        assertEquals(List.of(), cut);
    }

    @Test
    void aYearIsChosenByKeyAndKeepsTheFocus() throws Exception {
        int year = plan.stages().orElseThrow().stages().getLast().year();
        fx(
                () -> {
                    open("stages", Language.ZH, 508, 0);
                    Node tab = panel.lookup("#stage-year-" + year);
                    tab.requestFocus();
                    key(tab);
                    layout(508);
                    assertEquals(year, state.year().get());
                    assertEquals("stage-year-" + year, panel.getScene().getFocusOwner().getId());
                    return null;
                });
    }

    @Test
    void aSearchedItemOfAFoldedSectionIsUnfolded() throws Exception {
        var dossier = plan.dossiers().getFirst();
        Entry entry = dossier.sections().getLast().entries().getLast();
        fx(
                () -> {
                    open("dossier/" + dossier.id(), Language.ZH, 508, 0);
                    assertFalse(fold(dossier.sections().getLast().id()).unfolded().get());
                    state.open(Subject.dossier(dossier.id()), Optional.of(entry.id()));
                    layout(508);
                    assertTrue(fold(dossier.sections().getLast().id()).unfolded().get());
                    assertTrue(((ScrollPane) panel.lookup("#panel-scroll")).getVvalue() > 0.5);
                    return null;
                });
    }

    @Test
    void aFilterHidesIndicatorsUntilOneOfThemIsSearched() throws Exception {
        var indicators = plan.indicators().orElseThrow();
        var first = indicators.indicators().getFirst();
        String last = indicators.classes().getLast().id();
        fx(
                () -> {
                    open("indicators", Language.ZH, 940, 0);
                    Node card = panel.lookup("#indicator-" + first.id());
                    key(panel.lookup("#indicators-filter-class-" + last));
                    assertFalse(card.isVisible());
                    state.open(Subject.of(Subject.Kind.INDICATORS), Optional.of(first.id()));
                    assertTrue(card.isVisible());
                    return null;
                });
    }

    private Fold fold(String section) {
        return (Fold) panel.lookup("#section-" + section).getParent();
    }

    private void open(String view, Language language, int width, int year) {
        state = new AtlasState(plan);
        state.preferences().setLanguage(language);
        if (year > 0) state.setYear(year);
        panel = new Panel(state);
        look.dress(new Scene(panel, width, 900), false);
        state.open(Subject.parse(view).orElseThrow());
        layout(width);
    }

    private void layout(int width) {
        for (int pass = 0; pass < 2; pass++) {
            panel.applyCss();
            panel.resize(width, 900);
            panel.layout();
        }
    }

    private Region body() {
        return (Region) ((ScrollPane) panel.lookup("#panel-scroll")).getContent();
    }

    /**
     * The labels and regions that stick out of the body at its right side, or whose words are cut.
     */
    private static List<String> cut(Node node, Region body, List<String> found) {
        if (!node.isVisible()) return found;
        Bounds bounds = body.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (bounds.getMaxX() > body.getWidth() + 1) found.add(node + " " + bounds.getMaxX());
        if (node instanceof Label label
                && label.getHeight() + 1 < label.minHeight(label.getWidth()))
            found.add(label + " low");
        if (node instanceof Label label
                && !label.isWrapText()
                && label.getWidth() + 1 < label.prefWidth(-1)) {
            found.add(label + " narrow");
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) cut(child, body, found);
        }
        return found;
    }

    private static void key(Node node) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static <T> T fx(java.util.concurrent.Callable<T> what) throws Exception {
        return WaitForAsyncUtils.asyncFx(what).get();
    }
}
