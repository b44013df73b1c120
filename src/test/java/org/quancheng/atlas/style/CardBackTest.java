package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;

/** The back of a card is as large as the card, and takes neither room nor what is pressed. */
class CardBackTest {
    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    private static VBox card() {
        Region row = new Region();
        row.setMinSize(100, 40);
        return new VBox(6, row);
    }

    @Test
    void itGrowsAndShrinksWithTheCard() {
        fx(
                () -> {
                    VBox card = card();
                    double height = card.prefHeight(-1);
                    CardBack back = CardBack.under(card);
                    assertSame(back, card.getChildren().getFirst());
                    assertEquals(height, card.prefHeight(-1));
                    for (double size : new double[] {200, 300, 120}) {
                        card.resize(size, 2 * size);
                        card.layout();
                        assertEquals(size, back.getWidth());
                        assertEquals(2 * size, back.getHeight());
                        assertEquals(0, back.getLayoutX());
                        assertEquals(0, back.getLayoutY());
                    }
                    return null;
                });
    }

    @Test
    void itLooksAsTheThemeSaysAndTheCardItselfIsBare() {
        fx(
                () -> {
                    VBox card = card();
                    CardBack back = CardBack.under(card);
                    Scene scene = new Scene(new Pane(card));
                    Look look = new Look(Product.assets());
                    look.dress(scene, false, false);
                    scene.getRoot().applyCss();
                    int shadowed = back.getBackground().getFills().size();
                    look.dress(scene, true, true);
                    scene.getRoot().applyCss();
                    int edged = back.getBackground().getFills().size();
                    assertTrue(edged < shadowed, edged + " of " + shadowed);
                    assertNull(card.getBackground());
                    return null;
                });
    }

    @Test
    void whatIsPressedBetweenRowsIsStillTheCards() {
        fx(
                () -> {
                    VBox card = card();
                    card.resize(200, 400);
                    CardBack back = CardBack.under(card);
                    assertTrue(card.isPickOnBounds() && card.contains(150, 300));
                    assertTrue(back.isMouseTransparent());
                    return null;
                });
    }
}
