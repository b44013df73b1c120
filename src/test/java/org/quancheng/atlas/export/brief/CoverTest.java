package org.quancheng.atlas.export.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.export.Paper;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.style.Words;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;

/** The band across a first page holds all its words, however long the title is. */
class CoverTest {
    private static final PageFormat A4 = PageFormat.of(Paper.A4);

    private static Plan plan;

    @BeforeAll
    static void read() throws Exception {
        FxToolkit.registerPrimaryStage();
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
    }

    @ParameterizedTest
    @CsvSource({
        "Hot Springs, true",
        "A Zone of Hot Springs for Wellness and for Holidays, false",
        "A Zone of Hot Springs for Wellness and for Holidays of All Who Live in Town, false",
    })
    void allItsWordsAreSeen(String title, boolean least) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    Look look = new Look(Product.assets());
                    Pieces pieces =
                            new Pieces(plan, Words.in(Language.EN), "zone", Optional.empty());
                    Cover cover = new Cover(pieces, "Briefing", title, "温泉", "What it is for");
                    double height = cover.height(A4, look);
                    assertEquals(least, height == Cover.HEIGHT);
                    cover.across(A4, height);
                    Laid.page(new javafx.scene.layout.Pane(cover), A4.width(), A4.height(), look);
                    for (Node line : cover.getChildren())
                        assertTrue(
                                line.getBoundsInParent().getMaxY() <= height - 16,
                                line.getBoundsInParent() + " within " + height);
                });
    }
}
