package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/** Nodes that leave a window in order, and those that come back before they have left. */
class BitmapsTest {
    private final Region one = new Region();
    private final Region two = new Region();
    private final Pane pane = new VBox(one, two);
    private final ObservableList<Node> children = pane.getChildren();
    private final List<List<Node>> frames = new ArrayList<>();
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        fx(
                () -> {
                    stage = new Stage();
                    stage.setScene(new Scene(pane, 100, 100));
                    stage.show();
                    Bitmaps.keep(one);
                    Bitmaps.keep(two, false);
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

    /** What each frame shows of the children, in order. */
    private void watch() {
        stage.getScene().addPostLayoutPulseListener(() -> frames.add(List.copyOf(children)));
    }

    private void untilGone() {
        untilGone(0);
    }

    /** Until only the other is left, and so many that stay. */
    private void untilGone(int staying) {
        for (int frame = 0; frame < 5; frame++) Frames.next();
        fx(() -> assertEquals(List.of(two), children.subList(0, children.size() - staying)));
    }

    @Test
    void leavesOnlyAfterAFrameWithoutItsBitmap() {
        fx(
                () -> {
                    watch();
                    Bitmaps.retire(children, List.of(one));
                    assertFalse(one.isVisible() || one.isManaged() || one.isCache());
                });
        untilGone();
        assertEquals(List.of(one, two), frames.getFirst(), "its bitmap was still to be taken away");
    }

    @Test
    void staysIfItComesBackAsBitmapOrWithout() {
        fx(
                () -> {
                    Bitmaps.retire(children, List.of(one, two));
                    Bitmaps.keep(one);
                    Bitmaps.keep(two, false);
                });
        for (int frame = 0; frame < 3; frame++) Frames.next();
        fx(
                () -> {
                    assertEquals(List.of(one, two), children);
                    assertTrue(one.isVisible() && one.isManaged() && one.isCache());
                    assertTrue(two.isVisible() && two.isManaged() && !two.isCache());
                });
    }

    @Test
    void whatComesBackAndGoesAgainHasItsFrameOnceMore() {
        fx(
                () -> {
                    watch();
                    Bitmaps.retire(children, List.of(one));
                    Scene scene = stage.getScene();
                    Runnable back =
                            () -> {
                                if (frames.size() != 1) return;
                                Bitmaps.keep(one);
                                Bitmaps.retire(children, List.of(one));
                            };
                    scene.addPostLayoutPulseListener(back);
                });
        untilGone();
        assertEquals(List.of(one, two), frames.get(1), "the first leave was taken back");
    }

    @Test
    void isSeenWhenItComesBackAfterItHasLeft() {
        fx(() -> Bitmaps.retire(children, List.of(one)));
        untilGone();
        fx(
                () -> {
                    Bitmaps.keep(one);
                    children.add(one);
                    assertTrue(one.isVisible() && one.isManaged() && one.isCache());
                });
    }

    @Test
    void aSecondWordToLeaveDoesNotDelayTheFirst() {
        fx(
                () -> {
                    watch();
                    Bitmaps.retire(children, List.of(one));
                    stage.getScene()
                            .addPostLayoutPulseListener(
                                    () -> Bitmaps.retire(children, List.of(one)));
                });
        untilGone();
        assertEquals(List.of(two), frames.get(1));
    }

    @Test
    void leavesAtOnceWhereNobodySeesIt() {
        fx(
                () -> {
                    stage.hide();
                    Bitmaps.retire(children, List.of(one));
                    assertEquals(List.of(two), children);
                });
    }

    @Test
    void whatIsHiddenByOthersIsNotShownBecauseItIsKept() {
        fx(
                () -> {
                    one.setVisible(false);
                    Bitmaps.keep(one);
                    assertFalse(one.isVisible());
                });
    }

    /** A card with something that scrolls, as its skin keeps what it shows as a bitmap. */
    private Pane withAScrollPane() {
        Pane card = new VBox(new ScrollPane(new Region()));
        children.add(card);
        card.applyCss();
        return card;
    }

    private static Node viewport(Pane card) {
        return card.lookup(".viewport");
    }

    @Test
    void whatIsKeptWithinLeavesInOrderToo() {
        fx(
                () -> {
                    Pane card = withAScrollPane();
                    assertTrue(viewport(card).isCache(), "nothing to let go of");
                    Bitmaps.retire(children, List.of(one, card));
                    assertFalse(viewport(card).isCache());
                    Bitmaps.keep(card);
                    assertTrue(viewport(card).isCache());
                });
        untilGone(1);
    }

    @Test
    void whatIsReplacedLeavesInOrderBehindTheOthers() {
        Region three = new Region();
        fx(
                () -> {
                    watch();
                    Bitmaps.replace(children, List.of(three, two));
                    assertEquals(List.of(three, two, one), children);
                    Bitmaps.replace(children, List.of(one, two));
                    assertEquals(List.of(one, two, three), children);
                    assertTrue(one.isVisible() && one.isManaged());
                    Bitmaps.replace(children, List.of(two));
                });
        untilGone();
        assertEquals(List.of(two, one, three), frames.getFirst());
    }

    @Test
    void aHiddenCardHoldsNoBitmap() {
        fx(
                () -> {
                    Pane card = withAScrollPane();
                    Bitmaps.whileVisible(card, true);
                    assertTrue(card.isCache());
                    card.setVisible(false);
                    assertFalse(card.isCache());
                    assertFalse(viewport(card).isCache());
                    card.setVisible(true);
                    assertTrue(card.isCache());
                    assertTrue(viewport(card).isCache());
                });
    }

    @Test
    void onlyTheLastWordOnACardHolds() {
        fx(
                () -> {
                    Bitmaps.whileVisible(one, true);
                    Bitmaps.whileVisible(one, false);
                    assertFalse(one.isCache());
                    one.setVisible(false);
                    one.setVisible(true);
                    assertFalse(one.isCache());
                });
    }

    @Test
    void aCardThatWasHiddenIsNotShownBecauseItLeaves() {
        Late<Region> late = new Late<>(Region::new);
        fx(
                () -> {
                    children.add(late);
                    Bitmaps.whileVisible(late, true);
                    Bitmaps.retire(children, List.of(one, late));
                });
        untilGone(0);
        fx(() -> late.ifMade(card -> fail("a card was made that nobody asked for")));
    }
}
