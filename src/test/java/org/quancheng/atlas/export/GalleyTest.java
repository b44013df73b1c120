package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.Galley;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How blocks come to stand on the last page. */
class GalleyTest {
    private static final PageFormat A4 = PageFormat.of(Paper.A4);
    private static final double ROOM = A4.height() - PageFormat.TOP - PageFormat.BOTTOM;

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Region piece(double height) {
        Region piece = new Region();
        piece.setMinHeight(height);
        piece.setPrefHeight(height);
        return piece;
    }

    /** Pieces, so many of a height that they are some lines too long for whole pages. */
    private static List<Block> text(Function<Region, Block> kind, double height, int pieces) {
        return IntStream.range(0, pieces).mapToObj(i -> kind.apply(piece(height))).toList();
    }

    private static List<Pane> set(List<Block> blocks) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> new Galley(A4, new Look(Product.assets())).set(blocks, PageFormat.TOP));
    }

    private static double filled(Pane page) {
        double lowest =
                page.getChildren().stream()
                        .mapToDouble(n -> n.getLayoutY() + n.getLayoutBounds().getHeight())
                        .max()
                        .orElse(0);
        return (lowest - PageFormat.TOP) / ROOM;
    }

    /** Over both kinds, and over the numbers around which a page more is begun. */
    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14, 15, 16, 21, 22, 23, 24, 25, 31, 32, 33, 34})
    void theLastPageHoldsMoreThanAFewLines(int pieces) {
        for (Function<Region, Block> kind :
                List.<Function<Region, Block>>of(Block::wide, Block::column)) {
            List<Block> blocks = text(kind, 80, pieces);
            List<Pane> pages = set(blocks);
            assertEquals(
                    pieces,
                    pages.stream().mapToInt(p -> p.getChildren().size()).sum(),
                    "all there");
            for (Pane page : pages) assertTrue(filled(page) <= 1.001, "nothing beyond the foot");
            if (pages.size() > 1)
                assertTrue(
                        filled(pages.getLast()) >= 0.2,
                        pieces + " pieces: " + filled(pages.getLast()));
        }
    }

    /** A map may be smaller, so that what belongs to it stands below and not on the next page. */
    @Test
    void aMapMakesRoomForWhatWouldLeaveAHole() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.wide(piece(0), ROOM * 0.6, ROOM * 0.4));
        blocks.add(Block.wide(piece(ROOM * 0.45)));
        blocks.add(Block.wide(piece(ROOM * 0.5)));
        List<Pane> pages = set(blocks);
        assertEquals(List.of(2, 1), pages.stream().map(p -> p.getChildren().size()).toList());
    }

    /** What cannot be divided stays where it is. */
    @Test
    void aPageIsNotEmptiedForTheLastOne() {
        List<Block> blocks = new ArrayList<>(List.of(Block.wide(piece(ROOM * 0.9))));
        blocks.add(Block.wide(piece(ROOM * 0.15)));
        List<Pane> pages = set(blocks);
        assertEquals(List.of(1, 1), pages.stream().map(p -> p.getChildren().size()).toList());
    }
}
