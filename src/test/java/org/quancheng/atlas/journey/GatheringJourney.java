package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.Camera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Three hundred places in one house: from the map, each of them can be reached. */
class GatheringJourney {
    private static final LonLat HOUSE = new LonLat(10.5202, 47.4908);
    private static final Subject NOTHING = Subject.of(Subject.Kind.OVERVIEW);

    @TempDir private Path folder;
    private Reading town;

    @BeforeEach
    void crowd() throws IOException {
        MiniTown.copyTo(folder);
        Path file = folder.resolve("places.json");
        String more =
                IntStream.range(0, 300)
                        .mapToObj(
                                i ->
                                        """
                                        { "id": "room-%1$03d",
                                          "name": { "zh": "%1$03d室", "en": "Room %1$03d" },
                                          "kind": "spa", "district": "hewan",
                                          "at": [%2$s, %3$s], "precision": "A", "rank": 1 },
                                        """
                                                .formatted(i, HOUSE.lon(), HOUSE.lat()))
                        .collect(Collectors.joining());
        String head = "\"places\": [";
        Files.writeString(file, Files.readString(file).replace(head, head + more));
        town = Packs.read(folder);
    }

    /** Where the disc of the three hundred stands, with the map at a zoom. */
    private static Point2D disc(Visit visit, double zoom) {
        visit.make(() -> visit.state.camera().show(new Viewpoint(HOUSE, zoom)));
        visit.placeSigns();
        // A hand that has been elsewhere meanwhile: no second click of a double one.
        visit.lookAway();
        Box box =
                visit.ask(() -> visit.signs().targets()).entrySet().stream()
                        .filter(e -> e.getValue().startsWith("cluster/"))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        return new Point2D(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    private static List<Place> members(Visit visit) {
        return visit.ask(
                () ->
                        ((ListView<?>) visit.node("members-list"))
                                .getItems().stream().map(Place.class::cast).toList());
    }

    /** A point of the map that neither the list nor a card covers. */
    private static Point2D elsewhere(Visit visit) {
        Box list = visit.ask(() -> Seen.box(visit.node("members")));
        Box window = new Box(0, 0, visit.free().windowWidth(), visit.free().windowHeight());
        for (double x = 20; x < window.width(); x += 20)
            for (double y = 20; y < window.height(); y += 20)
                if (!list.grown(40).holds(x, y) && isBare(visit, x, y)) return new Point2D(x, y);
        throw new AssertionError("no bare ground");
    }

    private static boolean isBare(Visit visit, double x, double y) {
        return visit.free().covered().stream().noneMatch(b -> b.grown(20).holds(x, y));
    }

    private static Node row(Visit visit, String words) {
        return visit.ask(
                () ->
                        Seen.nodes(visit.node("members-list"))
                                .filter(
                                        n ->
                                                n instanceof ListCell<?> cell
                                                        && words.equals(cell.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void firstTheMapComesNearerThenThePersonChooses() {
        try (Visit visit = Visit.to(town)) {
            visit.clickAt(visit.onScreen(disc(visit, 13)));
            assertEquals(Camera.MAX_ZOOM, visit.view().zoom(), 1e-6);
            assertFalse(visit.has("members"));

            Viewpoint near = visit.view();
            visit.clickAt(visit.onScreen(disc(visit, Camera.MAX_ZOOM)));
            assertTrue(visit.has("members"));
            assertEquals(300, members(visit).size());
            assertEquals(near.zoom(), visit.view().zoom());
            Box card = visit.ask(() -> Seen.box(visit.node("members")));
            for (Box other : visit.free().covered())
                assertFalse(card.overlaps(other.grown(-1)), card + " and " + other);

            Language language = visit.ask(() -> visit.state.preferences().language().get());
            Place third = members(visit).get(2);
            visit.click(row(visit, third.name().in(language)));
            assertEquals(Subject.place(third.id()), visit.subject());
            assertFalse(visit.has("members"));
        }
    }

    @Test
    void keysChooseAndPutAway() {
        try (Visit visit = Visit.to(town)) {
            visit.clickAt(visit.onScreen(disc(visit, Camera.MAX_ZOOM)));
            assertTrue(visit.has("members"));
            visit.key(KeyCode.ESCAPE);
            assertFalse(visit.has("members"));
            assertEquals(NOTHING, visit.subject());

            visit.clickAt(visit.onScreen(disc(visit, Camera.MAX_ZOOM)));
            visit.key(KeyCode.END);
            Place last = members(visit).getLast();
            visit.key(KeyCode.ENTER);
            assertEquals(Subject.place(last.id()), visit.subject());
        }
    }

    @Test
    void whateverElseIsDonePutsItAway() {
        try (Visit visit = Visit.to(town)) {
            List<Runnable> others =
                    List.of(
                            () -> visit.clickAt(visit.onScreen(elsewhere(visit))),
                            () -> visit.click("rail-language"),
                            () -> visit.click("zoom-out"),
                            () -> visit.open(Subject.of(Subject.Kind.MATRIX)));
            for (Runnable other : others) {
                visit.clickAt(visit.onScreen(disc(visit, Camera.MAX_ZOOM)));
                assertTrue(visit.has("members"));
                other.run();
                assertFalse(visit.has("members"));
                visit.open(NOTHING);
            }
        }
    }
}
