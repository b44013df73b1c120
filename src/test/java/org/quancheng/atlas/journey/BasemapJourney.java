package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Slider;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.basemap.Cells;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.state.Swipe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A planner lays the survey office's pictures under the plan and fades them until both read. */
class BasemapJourney {
    /** In the cell of column 2, row 2, of no district and under no card. */
    private static final LonLat FREE = new LonLat(10.60, 47.43);

    /** In a district and under no sign. */
    private static final LonLat DISTRICT = new LonLat(10.34, 47.45);

    @TempDir private Path pack;

    private Reading townWith(String file, String fields) throws IOException {
        MiniTown.copyTo(pack);
        Files.copy(Cells.file(file), pack.resolve("影像.mbtiles"));
        Path manifest = pack.resolve("manifest.json");
        String text = Files.readString(manifest);
        String basemap = "\"basemap\": {\"file\": \"影像.mbtiles\"" + fields + "},";
        Files.writeString(
                manifest,
                text.replace("\"mapApproval\": \"\",", "\"mapApproval\": \"\", " + basemap));
        return Packs.read(pack);
    }

    /** The colour of the ground, 0xRRGGBB, where a place of the earth lies in the window. */
    private static int colour(Visit visit, LonLat where) {
        return visit.ask(
                () -> {
                    visit.scene().getRoot().lookupAll("*").stream()
                            .filter(Ground.class::isInstance)
                            .forEach(ground -> ground.setVisible(true));
                    WritableImage picture = visit.scene().snapshot(null);
                    PixelReader pixels = picture.getPixelReader();
                    var at = visit.seen(where);
                    return pixels.getArgb((int) at.getX(), (int) at.getY()) & 0xFFFFFF;
                });
    }

    @Test
    void liesUnderThePlanAsStronglyAsItIsWanted() throws IOException {
        Reading reading = townWith("cells-png.mbtiles", ", \"opacity\": 1");
        assertEquals(List.of(), reading.problems());
        try (Visit visit = Visit.to(reading, pack)) {
            int wanted = Cells.colour(2, 2);
            assertTrue(
                    Cells.same(wanted, colour(visit, FREE)),
                    () -> Integer.toHexString(colour(visit, FREE)));
            visit.click("legend-layers");
            Slider slider = (Slider) visit.node("basemap-opacity");
            assertEquals(100, visit.ask(slider::getValue));
            assertFalse(visit.ask(slider::getAccessibleText).isBlank());
            visit.make(slider::requestFocus);
            for (int press = 0; press < 4; press++) visit.key(KeyCode.LEFT);
            assertEquals(80, visit.ask(slider::getValue));
            assertEquals(0.8, visit.state.basemapOpacity().get(), 1e-9);
            assertFalse(Cells.same(wanted, colour(visit, FREE)));
            visit.click("layer-basemap");
            int bare = colour(visit, FREE);
            assertTrue((bare & 255) > 0xE0 && (bare >> 16) > 0xE0, Integer.toHexString(bare));
            assertFalse(visit.has("basemap-credit"));
            visit.click("layer-basemap");
            assertFalse(Cells.same(bare, colour(visit, FREE)));
        }
    }

    @Test
    void bothSidesOfADividedMapFadeAlike() throws IOException {
        try (Visit visit = Visit.to(townWith("cells-png.mbtiles", ", \"opacity\": 1"), pack)) {
            Swipe divided =
                    new Swipe(
                            new Swipe.Layers(Optional.empty()),
                            new Swipe.Layers(Optional.of("rivers")),
                            0.1);
            visit.make(() -> visit.state.tools().setSwipe(Optional.of(divided)));
            int strong = colour(visit, FREE);
            visit.make(() -> visit.state.setBasemapOpacity(0.4));
            assertFalse(Cells.same(strong, colour(visit, FREE)));
        }
    }

    @Test
    void namesWhoMadeIt() throws IOException {
        Reading reading = townWith("cells-png.mbtiles", "");
        try (Visit visit = Visit.to(reading, pack)) {
            String credit = "© 示例测绘院 & Example Survey";
            assertTrue(
                    visit.ask(() -> Seen.texts(visit.node("basemap-credit")))
                            .getFirst()
                            .contains(credit));
            visit.open(Subject.of(Kind.SOURCES));
            assertTrue(visit.panelTexts().contains(credit));
        }
    }

    @Test
    void thePackSaysItWhereTheFileDoesNot() throws IOException {
        String fields = ", \"attribution\": {\"zh\": \"测绘一院\", \"en\": \"Survey One\"}";
        try (Visit visit = Visit.to(townWith("bare.mbtiles", fields), pack)) {
            visit.open(Subject.of(Kind.SOURCES));
            assertTrue(visit.panelTexts().contains("测绘一院"), visit.panelTexts()::toString);
        }
    }

    /** It has tiles of level 11 alone, too many for a window that shows more than half of that. */
    @Test
    void fromFarAwayThePlanStandsAsWithoutIt() throws IOException {
        try (Visit visit = Visit.to(townWith("bare.mbtiles", ", \"opacity\": 1"), pack)) {
            visit.click("legend-layers");
            visit.make(() -> visit.state.camera().show(new Viewpoint(FREE, 9)));
            assertEquals(
                    List.of("放大以后才显示（10 级起）"),
                    visit.ask(() -> Seen.texts(visit.node("basemap-from"))));
            int far = colour(visit, DISTRICT);
            visit.click("layer-basemap");
            assertEquals(colour(visit, DISTRICT), far, "not a fill thinner than without it");
            assertFalse(visit.has("basemap-from"));
            visit.click("layer-basemap");
            visit.make(() -> visit.state.camera().show(new Viewpoint(FREE, 10)));
            assertFalse(visit.has("basemap-from"));
            assertTrue(Cells.same(Cells.colour(2, 2), colour(visit, FREE)));
            assertNotEquals(far, colour(visit, DISTRICT));
            visit.make(() -> visit.state.camera().show(new Viewpoint(FREE, 9)));
            assertTrue(visit.has("basemap-from"));
            assertEquals(far, colour(visit, DISTRICT));
        }
    }

    @Test
    void oneThatCannotBeShownIsAProblemOfThePack() throws IOException {
        Reading reading = townWith("vector.mbtiles", "");
        assertEquals(1, reading.problems().size());
        try (Visit visit = Visit.to(reading, pack)) {
            assertTrue(visit.has("problem-badge"));
            visit.click("legend-layers");
            assertFalse(visit.has("layer-basemap"));
            assertFalse(visit.has("basemap-opacity"));
        }
    }
}
