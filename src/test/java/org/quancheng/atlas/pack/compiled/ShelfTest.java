package org.quancheng.atlas.pack.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.basemap.Cells;
import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.UnreadablePack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

class ShelfTest {
    private static final Path HOME = Path.of(System.getProperty("atlas.home"));
    private static final Path SCHEMAS = HOME.resolve("assets/schema");

    @TempDir Path temp;

    private Path pack;
    private Path kept;
    private Shelf shelf;

    @BeforeEach
    void open() {
        pack = temp.resolve("镇 pack");
        MiniTown.copyTo(pack);
        kept = temp.resolve("kept");
        shelf = new Shelf(SCHEMAS, new Derived(kept, 1 << 24), "this program");
    }

    /** Everything that a real pack holds, shapes coordinate by coordinate. */
    @Test
    void aCompiledPackIsTheSamePack() throws Exception {
        Path shipped = HOME.resolve("assets/jinan");
        Reading read = shelf.open(shipped).reading();
        Reading again = shelf.open(shipped).reading();
        assertEquals(new PackReader(SCHEMAS).read(shipped).plan().content(), read.plan().content());
        assertEquals(read.plan().content(), again.plan().content());
        assertEquals(1, files().size());
    }

    @Test
    void keepsWhatWasWrongToo() throws Exception {
        Files.writeString(pack.resolve("stray.json"), "{");
        Reading read = shelf.open(pack).reading();
        assertTrue(!read.problems().isEmpty());
        assertEquals(read.problems(), shelf.open(pack).reading().problems());
    }

    /** Why a base map could not be opened may pass while its size and time stay as they are. */
    @Test
    void aBaseMapThatWasRefusedIsTriedAgain() throws Exception {
        Path manifest = pack.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(
                                "\"mapApproval\": \"\",",
                                "\"mapApproval\": \"\", \"basemap\": {\"file\": \"a.mbtiles\"},"));
        byte[] sound = Files.readAllBytes(Cells.file("cells-png.mbtiles"));
        Path file = Files.write(pack.resolve("a.mbtiles"), new byte[sound.length]);
        FileTime time = Files.getLastModifiedTime(file);
        Reading refused = shelf.open(pack).reading();
        assertEquals(1, refused.problems().size());
        assertEquals(Optional.empty(), refused.plan().manifest().basemap());
        Files.write(file, sound);
        Files.setLastModifiedTime(file, time);
        Reading repaired = shelf.open(pack).reading();
        assertEquals(List.of(), repaired.problems());
        assertTrue(repaired.plan().manifest().basemap().isPresent());
        assertEquals(1, files().size(), "now it is kept");
    }

    /** A whole compiled form is taken as it is: no other reading happens. */
    @Test
    void readsNothingElseWhileNothingChanged() throws Exception {
        shelf.open(pack);
        Path mine = files().getFirst();
        shelf.open(HOME.resolve("assets/jinan"));
        Path other = files().stream().filter(f -> !f.equals(mine)).findFirst().orElseThrow();
        Files.copy(other, mine, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                new PackReader(SCHEMAS).read(HOME.resolve("assets/jinan")).plan().content(),
                shelf.open(pack).reading().plan().content());
    }

    @Test
    void noticesAChangeThatSizeAndTimeHide() throws Exception {
        var before = shelf.open(pack);
        Path file = pack.resolve("sources.json");
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        String title = before.reading().plan().sources().getFirst().title().en();
        String changed = title.substring(0, title.length() - 1) + "#";
        Files.writeString(file, text.replace(title, changed));
        Files.setLastModifiedTime(file, time);
        var after = shelf.open(pack);
        assertEquals(changed, after.reading().plan().sources().getFirst().title().en());
        assertNotEquals(before.identity(), after.identity());
    }

    @Test
    void aDifferentProgramOrSchemaReadsAnew() throws Exception {
        Path schemas = temp.resolve("schemas");
        try (var files = Files.list(SCHEMAS)) {
            Files.createDirectory(schemas);
            for (Path file : files.toList()) Files.copy(file, schemas.resolve(file.getFileName()));
        }
        Derived derived = new Derived(kept, 1 << 24);
        shelf.open(pack);
        new Shelf(SCHEMAS, derived, "another program").open(pack);
        assertEquals(2, files().size());
        Files.writeString(schemas.resolve("common.schema.json"), " ", StandardOpenOption.APPEND);
        new Shelf(schemas, derived, "this program").open(pack);
        assertEquals(3, files().size());
    }

    @Test
    void rebuildsWhatIsDamagedOrForeign() throws Exception {
        Reading read = shelf.open(pack).reading();
        Path file = files().getFirst();
        byte[] sound = Files.readAllBytes(file);
        Files.write(file, new byte[] {1, 2, 3});
        assertEquals(read.plan().content(), shelf.open(pack).reading().plan().content());
        assertEquals(sound.length, Files.size(file));
        // Whole, but nothing that could have been a plan.
        String key = file.getFileName().toString().replaceFirst("\\..*", "");
        for (byte[] foreign : List.of(new byte[0], new byte[] {0, 3, 1}, new byte[4000])) {
            new Derived(kept, 1 << 24).write(key, out -> out.write(foreign));
            assertEquals(read.plan().content(), shelf.open(pack).reading().plan().content());
        }
    }

    @Test
    void opensWhereNothingCanBeKept() throws Exception {
        Shelf bare = new Shelf(SCHEMAS, Derived.none(), "");
        assertEquals(
                shelf.open(pack).reading().plan().content(),
                bare.open(pack).reading().plan().content());
    }

    @Test
    void keepsNothingOfWhatCannotBeRead() throws Exception {
        assertThrows(UnreadablePack.class, () -> shelf.open(temp.resolve("nowhere")));
        Files.writeString(pack.resolve("manifest.json"), "[");
        assertThrows(UnreadablePack.class, () -> shelf.open(pack));
        assertEquals(Optional.empty(), Optional.of(kept).filter(Files::exists));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(kept)) {
            return files.toList();
        }
    }
}
