package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
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

import java.util.List;

/** Nodes that leave a window in order, and those that come back before they have left. */
class BitmapsTest {
    private final Region one = new Region();
    private final Region two = new Region();
    private final Pane pane = new VBox(one, two);
    private final ObservableList<Node> children = pane.getChildren();
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

    @Test
    void leavesOnlyAfterAFrameWithoutItsBitmap() {
        fx(
                () -> {
                    Bitmaps.retire(children, List.of(one));
                    assertFalse(one.isVisible() || one.isManaged() || one.isCache());
                });
        Frames.next();
        fx(() -> assertEquals(List.of(one, two), children, "its bitmap is still to be taken away"));
        Frames.next();
        fx(() -> assertEquals(List.of(two), children));
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
        fx(() -> Bitmaps.retire(children, List.of(one)));
        Frames.next();
        fx(
                () -> {
                    Bitmaps.keep(one);
                    Bitmaps.retire(children, List.of(one));
                });
        Frames.next();
        fx(() -> assertEquals(List.of(one, two), children, "the first leave was taken back"));
        Frames.next();
        fx(() -> assertEquals(List.of(two), children));
    }

    @Test
    void isSeenWhenItComesBackAfterItHasLeft() {
        fx(() -> Bitmaps.retire(children, List.of(one)));
        for (int frame = 0; frame < 2; frame++) Frames.next();
        fx(
                () -> {
                    assertEquals(List.of(two), children);
                    Bitmaps.keep(one);
                    children.add(one);
                    assertTrue(one.isVisible() && one.isManaged() && one.isCache());
                });
    }

    @Test
    void aSecondWordToLeaveDoesNotDelayTheFirst() {
        fx(() -> Bitmaps.retire(children, List.of(one)));
        Frames.next();
        fx(() -> Bitmaps.retire(children, List.of(one)));
        Frames.next();
        fx(() -> assertEquals(List.of(two), children));
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
}
