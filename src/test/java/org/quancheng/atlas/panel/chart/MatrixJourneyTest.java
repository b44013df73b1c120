package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.panel.Panel;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.testfx.framework.junit5.ApplicationTest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A person walks through the matrix with keys and taps what is of interest. */
class MatrixJourneyTest extends ApplicationTest {
    private static final Path ASSETS = Path.of(System.getProperty("atlas.home", "."), "assets");

    private Plan plan;
    private AtlasState state;

    @Override
    public void start(Stage stage) throws Exception {
        plan = new PackReader(ASSETS.resolve("schema")).read(ASSETS.resolve("jinan")).plan();
        state = new AtlasState(plan);
        state.open(Subject.of(Kind.MATRIX));
        Look look = new Look(ASSETS);
        look.loadFonts();
        Scene scene = new Scene(new Panel(state), 700, 900);
        look.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void arrowKeysMoveBetweenCellsLightTheDistrictAndEnterOpensItAtTheFocusArea() {
        District district = plan.districts().getFirst();
        Entry focus =
                district.focus().stream()
                        .filter(f -> !f.themes().isEmpty())
                        .findFirst()
                        .orElseThrow();
        Theme theme = plan.theme(focus.themes().getFirst()).orElseThrow();
        Node start = node("#matrix-theme-" + plan.manifest().themes().getFirst().id());
        interact(start::requestFocus);
        int column = plan.manifest().themes().indexOf(theme);
        for (int i = 0; i < column; i++) push(KeyCode.RIGHT);
        push(KeyCode.DOWN);
        Node cell = node("#matrix-" + district.id() + "-" + theme.id());
        assertTrue(cell.isFocused());
        assertEquals(district.feature().map(Set::of).orElse(Set.of()), state.lit().get());
        push(KeyCode.ENTER);
        assertEquals(Subject.district(district.id()), state.subject().get());
        assertTrue(state.passage().get().isPresent());
        assertTrue(lookup(".passage").tryQuery().isPresent());
    }

    @Test
    void theWholeGridIsOneStopOfTheTabKey() {
        interact(
                () ->
                        node("#matrix")
                                .lookupAll(".matrix-cell")
                                .forEach(c -> assertFalse(c.isFocusTraversable())));
        District last = plan.districts().getLast();
        interact(() -> node("#matrix-" + last.id()).requestFocus());
        push(KeyCode.END);
        assertTrue(
                node("#matrix-" + last.id() + "-" + plan.manifest().themes().getLast().id())
                        .isFocused());
    }

    @Test
    void aColumnHeadOpensTheThemeAndARowHeadTheDistrict() {
        Theme theme = plan.manifest().themes().get(1);
        clickOn("#matrix-theme-" + theme.id());
        assertEquals(Subject.theme(theme.id()), state.subject().get());
        interact(state::back);
        District district = plan.districts().get(2);
        clickOn("#matrix-" + district.id());
        assertEquals(Subject.district(district.id()), state.subject().get());
        assertEquals(Optional.empty(), state.passage().get());
    }

    private Node node(String id) {
        return lookup(id).query();
    }
}
