package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.MeasuredTown;
import org.quancheng.atlas.pack.enlarge.Enlarger;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/** A visitor opens a district, puts another beside it, swaps them, changes one and goes back. */
class CompareJourney {
    @Test
    void comparesSwapsChangesAndGoesBack() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            List<District> all = visit.plan().districts();
            District one = all.get(0);
            District other = all.get(1);
            District third = all.get(2);
            visit.open(Subject.district(one.id()));
            visit.click("compare");
            visit.click("compare-" + other.id());
            Subject pair = Subject.compare(one.id(), other.id());
            assertEquals(pair, visit.subject());
            assertEquals(one.name().zh() + "与" + other.name().zh(), visit.title());
            assertEquals(
                    List.of("全市", one.name().zh(), "对比" + other.name().zh()),
                    List.of(
                            visit.trail().getFirst(),
                            visit.trail().get(visit.trail().size() - 2),
                            visit.trail().getLast()));
            Where.assertFramed(visit, pair);

            visit.click("compare-swap");
            assertEquals(Subject.compare(other.id(), one.id()), visit.subject());
            visit.click("compare-right");
            assertFalse(visit.has("compare-right-" + other.id()), "not with itself");
            visit.click("compare-right-" + third.id());
            assertEquals(Subject.compare(other.id(), third.id()), visit.subject());
            visit.click("compare-left");
            visit.click("compare-left-" + one.id());
            assertEquals(Subject.compare(one.id(), third.id()), visit.subject());

            for (int step = 0; step < 3; step++) visit.click("panel-back");
            assertEquals(pair, visit.subject());
            visit.click("panel-back");
            assertEquals(Subject.district(one.id()), visit.subject());
            visit.click("panel-forward");
            assertEquals(pair, visit.subject());
            visit.click("compare-left-district");
            assertEquals(Subject.district(one.id()), visit.subject());
        }
    }

    @Test
    void readsFiguresWithTheirSourcesInBothLanguages(@TempDir Path folder) {
        MeasuredTown.copyTo(folder);
        try (Visit visit = Visit.to(Packs.read(folder))) {
            visit.open(Subject.compare("hewan", "shangpo"));
            for (Language language : Language.values()) {
                visit.make(() -> visit.state.preferences().setLanguage(language));
                List<String> beds =
                        visit.ask(() -> Seen.texts(visit.scene().lookup("#compare-care-beds")));
                boolean zh = language == Language.ZH;
                assertTrue(beds.contains(zh ? "约 120" : "about 120"), beds.toString());
                assertTrue(beds.contains("45"), beds.toString());
                List<String> baths =
                        visit.ask(() -> Seen.texts(visit.scene().lookup("#compare-baths")));
                assertTrue(
                        baths.contains(zh ? "资料中没有数据" : "No figure in the sources"),
                        baths.toString());
                assertFalse(baths.contains("0"), baths.toString());
                assertEquals(
                        2,
                        visit.ask(
                                        () ->
                                                visit.scene()
                                                        .lookup("#compare-care-beds")
                                                        .lookupAll(".source-icon"))
                                .size());
            }
        }
    }

    /** In a tall window there is room for two columns; in a small one rows stand in turn. */
    @Test
    void theTwoStandSideBySideOnlyWhereThereIsRoom() {
        for (double width : new double[] {560, 1000}) {
            try (Visit visit =
                    Visit.to(Packs.miniTown(), width, 990, p -> p.setReducedMotion(true))) {
                visit.open(Subject.compare("hewan", "shangpo"));
                Box left = visit.ask(() -> Seen.box(visit.node("compare-left-district")));
                Box right = visit.ask(() -> Seen.box(visit.node("compare-right-district")));
                boolean beside = left.y() == right.y();
                assertTrue(beside || right.y() > left.bottom(), left + " and " + right);
                Box panel = visit.ask(() -> Seen.box(visit.node("panel")));
                assertTrue(right.right() <= panel.right(), right + " in " + panel);
            }
        }
    }

    @Test
    void thousandsOfPlacesAreListedAsTheyAreAskedFor(@TempDir Path folder) throws Exception {
        Path grown = folder.resolve("grown");
        new Enlarger(1, 9000).enlarge(Product.shippedPack(), grown);
        try (Visit visit = Visit.to(Packs.read(grown))) {
            List<District> all = visit.plan().districts();
            visit.open(Subject.compare(all.get(0).id(), all.get(1).id()));
            assertTrue(visit.has("chips-more"));
            int some = chips(visit);
            assertTrue(some < 1000, some + " chips");
            visit.click("chips-more");
            assertTrue(chips(visit) > some, "more than " + some);
        }
    }

    private static int chips(Visit visit) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> visit.stage.getScene().getRoot().lookupAll(".pair-group .chip").size());
    }
}
