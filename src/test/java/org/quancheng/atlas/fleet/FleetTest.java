package org.quancheng.atlas.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.plan.fact.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kiosks write about themselves, and what somebody far away reads from it. */
class FleetTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final long PLENTY = 50_000_000_000L;

    @TempDir private Path folder;

    private static Status status(String name, Duration ago, String mode, long disk) {
        return status(name, ago, mode, disk, Optional.empty());
    }

    private static Status status(
            String name, Duration ago, String mode, long disk, Optional<Status.Failure> failure) {
        return new Status(
                "0000abcd-" + Integer.toHexString(name.hashCode()),
                name,
                "1.0",
                "town@2",
                NOW.minus(ago),
                300,
                NOW.minus(Duration.ofDays(3)),
                4,
                mode,
                disk,
                failure);
    }

    @Test
    void whatIsWrittenIsReadAndFitsTheSchema() throws IOException {
        Status written =
                status(
                        "东厅 1",
                        Duration.ZERO,
                        "visited",
                        PLENTY,
                        Optional.of(new Status.Failure(NOW, "HANGS \"quoted\"\n")));
        new FleetFolder(folder).write(written);
        assertEquals(List.of(written), new FleetFolder(folder).read().kiosks());
        String schema =
                Files.readString(Product.assets().resolve("schema/kiosk-status.schema.json"));
        var validator =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON);
        assertEquals(List.of(), validator.validate(written.json(), InputFormat.JSON));
        assertFalse(
                validator
                        .validate(written.json().replace("visited", "lost"), InputFormat.JSON)
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1, awake, 50, NONE",
        "14, asleep, 50, NONE",
        "16, awake, 50, SILENT",
        "1, resting, 50, RESTING",
        "1, awake, 0, FULL",
        "-30, awake, 50, CLOCK",
    })
    void troubleIsTheGravest(int minutesAgo, String mode, long gigabytes, Trouble trouble) {
        Status status =
                status("a", Duration.ofMinutes(minutesAgo), mode, gigabytes * 1_000_000_000L);
        assertEquals(trouble, Trouble.of(status, NOW));
    }

    @Test
    void aFailureOfTodayIsTroubleAndOneOfLastWeekIsNot() {
        for (int hours : List.of(1, 200)) {
            Optional<Status.Failure> failure =
                    Optional.of(new Status.Failure(NOW.minus(Duration.ofHours(hours)), "HANGS"));
            Status status = status("a", Duration.ZERO, "awake", PLENTY, failure);
            assertEquals(hours < 24 ? Trouble.FAILED : Trouble.NONE, Trouble.of(status, NOW));
        }
    }

    @Test
    void theTableBeginsWithTroubleAndNamesWhatIsDamaged() throws IOException {
        FleetFolder fleet = new FleetFolder(folder);
        fleet.write(status("甲厅", Duration.ofMinutes(1), "awake", PLENTY));
        fleet.write(status("乙厅", Duration.ofDays(3), "awake", PLENTY));
        fleet.write(status("丙厅", Duration.ofMinutes(1), "resting", PLENTY));
        Files.writeString(folder.resolve("kiosks/half.json"), "{\"id\": \"12");
        Files.write(folder.resolve("kiosks/large.json"), new byte[100_000]);
        Files.writeString(folder.resolve("kiosks/other.json"), "{\"id\": 3}");
        FleetTable table = new FleetTable(fleet.read(), NOW);
        List<String> lines = table.text(Language.ZH).lines().toList();
        assertTrue(lines.get(1).matches("没有消息 +乙厅 +3 天 .*"), lines.get(1));
        assertTrue(lines.get(2).matches("停止服务 +丙厅 .*"), lines.get(2));
        assertTrue(lines.get(3).matches("正常 +甲厅 .*town@2.*"), lines.get(3));
        assertTrue(lines.get(4).endsWith("kiosks/half.json"), lines.get(4));
        assertEquals(7, lines.size());
        assertTrue(table.isTroubled());
        Map<String, Object> json = JsonText.object(table.json());
        assertEquals(
                List.of("kiosks/half.json", "kiosks/large.json", "kiosks/other.json"),
                json.get("damaged"));
        assertTrue(table.json().contains("\"trouble\" : \"SILENT\""), table.json());
    }

    /** Files in a shared folder are anybody's: none of them may take the others along. */
    @Test
    void whatNoKioskWouldWriteIsDamagedAndMovesNothing() throws IOException {
        FleetFolder fleet = new FleetFolder(folder);
        Status sound = status("a\u001b[2J\nb\u202ec", Duration.ofMinutes(1), "awake", PLENTY);
        fleet.write(sound);
        for (String every : List.of("9000000000000000000", "0", "1e300"))
            Files.writeString(
                    folder.resolve("kiosks/" + every + ".json"),
                    sound.json().replaceFirst("\"every\"\\s*:\\s*300", "\"every\" : " + every));
        FleetTable table = new FleetTable(fleet.read(), NOW);
        List<String> lines = table.text(Language.EN).lines().toList();
        assertEquals(5, lines.size(), lines::toString);
        assertTrue(lines.get(1).matches("well +a \\[2J b c +1 min.*"), lines.get(1));
        assertEquals(3, ((List<?>) JsonText.object(table.json()).get("damaged")).size());
    }

    @Test
    void aFolderThatIsGoneIsNotMadeAnew() {
        Path gone = folder.resolve("stick");
        FleetFolder fleet = new FleetFolder(gone);
        assertThrows(
                IOException.class, () -> fleet.write(status("a", Duration.ZERO, "awake", PLENTY)));
        assertThrows(IOException.class, fleet::read);
        assertFalse(Files.exists(gone));
    }

    @Test
    void anEmptyFolderHasNoKiosks() throws IOException {
        FleetTable table = new FleetTable(new FleetFolder(folder).read(), NOW);
        assertEquals("No kiosk has reported to this folder yet.\n", table.text(Language.EN));
        assertFalse(table.isTroubled());
    }
}
