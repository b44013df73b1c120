package org.quancheng.atlas.panel.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Stages.Stage;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Role;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

class ThreadsTest {
    private static final SourceRef SOURCE = new SourceRef("s", "");

    private final Entry towns = goal("towns-1", List.of(figure("特色小镇")), List.of(), List.of());
    private final Entry townsDone = goal("towns-2", List.of(), List.of(item("特色小镇")), List.of());
    private final Entry centre = goal("centre-1", List.of(), List.of(), List.of("centre"));
    private final Entry centreDone = goal("centre-2", List.of(), List.of(), List.of("centre"));
    private final Entry beds = goal("beds", List.of(figure("床位")), List.of(), List.of());
    private final Stage first = stage(2020, towns, centre, beds);
    private final Stage second = stage(2025, townsDone, centreDone);
    private final Threads threads =
            new Threads(
                    new Stages(
                            text("目标"),
                            SOURCE,
                            new Stages.Start(2019, text("开始")),
                            List.of(),
                            List.of(first, second)));

    @Test
    void aFigureMeetsTheThingOfTheSameName() {
        assertEquals(List.of(new Threads.Link(second, townsDone)), threads.of(first, towns));
        assertEquals(List.of(new Threads.Link(first, towns)), threads.of(second, townsDone));
    }

    @Test
    void aPlaceIsFollowedThroughTheStages() {
        assertEquals(List.of(new Threads.Link(second, centreDone)), threads.of(first, centre));
    }

    @Test
    void whatStandsAloneHasNoThread() {
        assertEquals(List.of(), threads.of(first, beds));
    }

    private static Stage stage(int year, Entry... goals) {
        return new Stage("s" + year, year, text("期"), text("话"), SOURCE, List.of(goals));
    }

    private static Text text(String zh) {
        return new Text(zh, zh);
    }

    private static Figure figure(String label) {
        return new Figure(
                Optional.empty(),
                text(label),
                1,
                Optional.empty(),
                text("个"),
                Optional.empty(),
                "2020",
                SOURCE,
                Optional.empty());
    }

    private static Item item(String name) {
        return new Item(
                name,
                Role.carrier,
                text(name),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                SOURCE,
                Optional.empty());
    }

    private static Entry goal(
            String id, List<Figure> figures, List<Item> items, List<String> places) {
        return new Entry(
                id,
                Optional.empty(),
                text(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                places,
                figures,
                items,
                List.of(),
                SOURCE,
                Optional.empty());
    }
}
