package org.quancheng.atlas.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/** Who scrolls while more of a sheet still comes keeps before the eyes what is being read. */
class PanelScrollTest {
    private static Plan plan;
    private static Look look;

    private Panel panel;
    private ScrollPane scroll;

    @BeforeAll
    static void read() throws Exception {
        FxToolkit.registerPrimaryStage();
        plan =
                new PackReader(Product.assets().resolve("schema"))
                        .read(Product.assets().resolve("jinan"))
                        .plan();
        look = new Look(Product.assets());
        look.loadFonts();
    }

    @Test
    void staysWhereItIs() {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    AtlasState state = new AtlasState(plan, List.of());
                    panel = new Panel(state);
                    Stage stage = new Stage();
                    stage.setScene(new Scene(panel, 600, 700));
                    look.dress(stage.getScene(), false);
                    stage.show();
                    scroll = (ScrollPane) panel.lookup("#panel-scroll");
                    state.open(Subject.of(Subject.Kind.INDICATORS));
                    readsOn();
                    stage.close();
                    return true;
                });
    }

    private void readsOn() {
        panel.arriveUntil(() -> cards().size() == 8);
        layOut();
        assertFalse(panel.isComplete());
        scroll.setVvalue(0.6);
        layOut();
        Node read = cards().getFirst();
        double before = top(read);
        assertTrue(scroll.getVvalue() > 0, "nothing was scrolled");
        panel.complete();
        layOut();
        assertTrue(cards().size() > 20);
        assertEquals(before, top(read), 1, "the page jumped");
    }

    private List<Node> cards() {
        return List.copyOf(panel.lookupAll(".indicator-card"));
    }

    private static double top(Node card) {
        return card.localToScene(card.getLayoutBounds()).getMinY();
    }

    private void layOut() {
        for (int pass = 0; pass < 2; pass++) {
            panel.applyCss();
            panel.layout();
        }
    }
}
