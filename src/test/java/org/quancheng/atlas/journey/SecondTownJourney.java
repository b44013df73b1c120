package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.Theme;

/** The same window shows another town from another pack, and everything in it can be clicked. */
class SecondTownJourney {
    @Test
    void isWalkedThroughLikeTheFirst() {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            Plan plan = visit.plan();
            assertEquals(plan.manifest().title().zh(), visit.title());
            for (District district : plan.districts()) {
                visit.open(Subject.of(Kind.OVERVIEW));
                visit.click("tile-" + district.id());
                assertEquals(district.name().zh(), visit.title());
                if (district.feature().isPresent())
                    Where.assertFramed(visit, Subject.district(district.id()));
            }
            visit.click("legend-fold");
            for (Layout.Element element : plan.elements()) {
                // The legend explains what lies in view, and from near one element that is all.
                visit.make(visit.state.camera()::flyHome);
                visit.until("the legend", () -> visit.has("legend-" + element.id()));
                visit.click("legend-" + element.id());
                assertEquals(Subject.element(element.id()), visit.subject());
            }
            visit.click("rail-matrix");
            for (Theme theme : plan.manifest().themes()) {
                visit.open(Subject.of(Kind.MATRIX));
                visit.click("matrix-theme-" + theme.id());
                assertEquals(Subject.theme(theme.id()), visit.subject());
            }
            for (Stages.Stage stage : plan.stages().orElseThrow().stages()) {
                visit.click("time-" + stage.year());
                assertTrue(visit.panelTexts().contains(stage.summary().zh()));
            }
        }
    }

    @Test
    void isFoundOnTheMap() {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            for (District district : visit.plan().districts()) {
                visit.open(Subject.of(Kind.OVERVIEW));
                visit.placeSigns();
                if (district.feature().isEmpty() || !Where.isClear(visit, district)) continue;
                visit.click(Where.middle(visit.plan(), district));
                assertEquals(Subject.district(district.id()), visit.subject());
            }
            for (Place place : visit.plan().places()) {
                if (place.at().isEmpty()) continue;
                visit.open(Subject.place(place.id()));
                visit.placeSigns();
                Point2D at = visit.seen(place.at().get());
                var signs = visit.signs();
                assertTrue(
                        visit.ask(() -> signs.at(at.getX(), at.getY())).isPresent(),
                        place.id() + " stands on the map when it is looked at");
            }
        }
    }
}
