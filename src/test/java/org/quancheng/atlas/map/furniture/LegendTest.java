package org.quancheng.atlas.map.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.map.sign.Sights;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.CardBack;
import org.quancheng.atlas.style.Frames;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of the legend that go and come back, within one event too. */
class LegendTest {
    private static Plan plan;
    private final AtlasState state = new AtlasState(plan, List.of());
    private final ReadOnlyObjectWrapper<Sights> sights =
            new ReadOnlyObjectWrapper<>(seeing(true, true));
    private Legend legend;
    private Stage stage;

    @BeforeAll
    static void read() throws Exception {
        FxToolkit.registerPrimaryStage();
        plan =
                new PackReader(Product.assets().resolve("schema"))
                        .read(Product.assets().resolve("jinan"))
                        .plan();
    }

    @BeforeEach
    void open() {
        fx(
                () -> {
                    legend = new Legend(state, sights.getReadOnlyProperty());
                    stage = new Stage();
                    stage.setScene(new Scene(new Pane(legend), 300, 700));
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        fx(() -> stage.close());
    }

    private static void fx(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    act.run();
                    return true;
                });
    }

    private static Sights seeing(boolean elements, boolean places) {
        Set<String> ids =
                plan.elements().stream().map(Layout.Element::id).collect(Collectors.toSet());
        return new Sights(elements ? ids : Set.of(), places, true, false);
    }

    /** All that stands on its back. */
    private List<Node> children() {
        return legend.getChildren().stream().filter(n -> !(n instanceof CardBack)).toList();
    }

    private List<Node> shown() {
        return children().stream().filter(Node::isManaged).toList();
    }

    /** What is shown stands in front, each row once, and none that is seen is about to go. */
    private void assertShows(List<Node> rows) {
        assertEquals(rows, shown());
        assertInstanceOf(CardBack.class, legend.getChildren().getFirst());
        assertEquals(rows, children().subList(0, rows.size()));
        assertTrue(rows.stream().allMatch(Node::isVisible));
    }

    @Test
    void rowsComeBackWithinOneEvent() {
        fx(
                () -> {
                    List<Node> all = shown();
                    sights.set(seeing(false, true));
                    List<Node> few = shown();
                    assertEquals(all.size() - plan.elements().size(), few.size());
                    sights.set(seeing(true, true));
                    assertShows(all);
                    sights.set(seeing(true, false));
                    sights.set(seeing(false, true));
                    assertShows(few);
                    sights.set(seeing(true, true));
                    assertShows(all);
                });
        for (int frame = 0; frame < 3; frame++) Frames.next();
        fx(() -> assertEquals(shown(), children()));
    }

    @Test
    void shadedAndNotAndShadedAgainWithinOneEvent() {
        String measure = plan.measures().getFirst().id();
        fx(
                () -> {
                    state.shade(Optional.of(measure));
                    state.shade(Optional.empty());
                    state.shade(Optional.of(measure));
                    List<Node> rows = shown();
                    assertEquals(
                            1, rows.stream().filter(r -> "shade-key".equals(r.getId())).count());
                    assertShows(rows);
                });
        for (int frame = 0; frame < 3; frame++) Frames.next();
        fx(() -> assertEquals(shown(), children()));
    }

    @Test
    void rowsThatAreGoneGiveTheirBitmapBackFirst() {
        fx(
                () -> {
                    List<Node> before = shown();
                    sights.set(seeing(false, false));
                    List<Node> gone = before.stream().filter(r -> !r.isManaged()).toList();
                    assertFalse(gone.isEmpty());
                    assertTrue(legend.getChildren().containsAll(gone), "they left with a bitmap");
                    assertTrue(gone.stream().noneMatch(Node::isCache));
                });
    }

    @Test
    void theFootIsDrawnAnewInEveryFrameAlsoAfterItsReturn() {
        fx(
                () -> {
                    state.preferences().setDark(!state.preferences().dark().get());
                    assertEquals(1, shown().stream().filter(r -> !r.isCache()).count());
                });
    }
}
