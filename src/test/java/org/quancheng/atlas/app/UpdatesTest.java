package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** When a kiosk takes new content, and when its window starts anew with it. */
class UpdatesTest {
    @TempDir private Path folder;

    private final AtomicLong now = new AtomicLong();
    private final Hall hall = new Hall(Duration.ofSeconds(60), now::get);
    private final List<String> restarts = new ArrayList<>();
    private final List<String> compared = new ArrayList<>();
    private Optional<Text> ill = Optional.empty();
    private Workplace place;
    private Path updateFolder;
    private Path stick;
    private Updates updates;

    @BeforeEach
    void setUp() throws Exception {
        place = Workplace.in(folder);
        updateFolder = Files.createDirectory(folder.resolve("share"));
        stick = Files.createDirectory(folder.resolve("stick"));
        updates =
                UpdatesProduct.of(
                        place,
                        Optional.of(updateFolder),
                        stick,
                        pack -> ill,
                        (before, after) -> {
                            compared.add(after.getFileName().toString());
                            return Optional.of(new Text("改动：指标 1", "changes: indicators 1"));
                        },
                        hall,
                        () -> restarts.add("restart"));
    }

    private void poll() {
        updates.poll();
        updates.poll();
    }

    private String inUse() {
        return updates.look().version().orElseThrow().toString();
    }

    private void leave() {
        now.addAndGet(Duration.ofSeconds(200).toNanos());
        hall.beat();
        now.addAndGet(Duration.ofSeconds(200).toNanos());
        hall.beat();
        hall.beat();
        assertEquals(Hall.Mode.ATTRACT, hall.mode().get());
    }

    @Test
    void whileNobodyIsThereTheFolderIsTakenAtOnce() {
        place.craft().version("1.1.0").to(updateFolder.resolve("a.atlas"));
        poll();
        assertEquals("1.1.0", inUse());
        assertEquals(List.of("restart"), restarts);
        assertTrue(updates.outcome().orElseThrow().zh().contains("1.1.0 已安装"));
        poll();
        assertEquals(List.of("restart"), restarts);
        assertFalse(Files.exists(folder.resolve("incoming/parcel.incoming")));
    }

    @Test
    void neverDuringAVisit() {
        hall.touch();
        place.craft().version("1.1.0").to(updateFolder.resolve("a.atlas"));
        poll();
        poll();
        assertEquals("1.0.0", inUse());
        assertEquals(List.of(), restarts);
        leave();
        assertEquals("1.1.0", inUse());
        assertEquals(List.of("restart"), restarts);
    }

    @Test
    void alsoWhileTheHallIsClosed() {
        hall.sleep();
        place.craft().version("1.1.0").to(updateFolder.resolve("a.atlas"));
        poll();
        assertEquals("1.1.0", inUse());
        assertEquals(List.of("restart"), restarts);
    }

    @Test
    void aStickWaitsForTheCaretakerAndTheWindowForHimToGo() {
        place.craft().version("1.2.0").to(stick.resolve("b.atlas"));
        poll();
        assertEquals("1.0.0", inUse());
        assertEquals(List.of("b.atlas"), compared);
        assertEquals("改动：指标 1", updates.look().difference().orElseThrow().zh());
        poll();
        assertEquals(1, compared.size());
        hall.callStaff();
        updates.install(updates.look().found().newest().orElseThrow());
        assertEquals("1.2.0", inUse());
        assertEquals(List.of(), restarts);
        hall.dismissStaff();
        assertEquals(List.of("restart"), restarts);
    }

    @Test
    void whatFailedIsToldAndNotTriedAgainByItself() {
        ill = Optional.of(new Text("画不出来", "Cannot be drawn"));
        place.craft().version("1.1.0").to(updateFolder.resolve("a.atlas"));
        poll();
        assertEquals("画不出来", updates.outcome().orElseThrow().zh());
        ill = Optional.empty();
        poll();
        assertEquals("1.0.0", inUse());
        assertEquals(List.of(), restarts);
        place.craft().version("1.1.1").to(updateFolder.resolve("a-better.atlas"));
        poll();
        assertEquals("1.1.1", inUse());
    }

    @Test
    void afterATroubleWithADiskItIsTriedAgainAfterAWhile() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("incoming"), "in the way");
        place.craft().version("1.1.0").to(updateFolder.resolve("a.atlas"));
        poll();
        assertTrue(updates.outcome().orElseThrow().zh().contains("复制不下来"));
        Files.delete(notAFolder);
        poll();
        assertEquals("1.0.0", inUse());
        for (int n = 0; n < 100; n++) updates.poll();
        assertEquals("1.1.0", inUse());
    }

    @Test
    void whatWasRolledBackStaysAway() {
        place.craft().version("1.1.0").to(updateFolder.resolve("a.atlas"));
        poll();
        hall.callStaff();
        updates.rollBack();
        assertEquals("1.0.0", inUse());
        hall.dismissStaff();
        poll();
        poll();
        assertEquals("1.0.0", inUse());
        assertEquals(List.of("restart", "restart"), restarts);
        updates.rollBack();
        assertTrue(updates.outcome().orElseThrow().zh().contains("程序自带"));
        assertEquals(2, restarts.size());
    }
}
