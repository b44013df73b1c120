package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PackReaderTest {
    @TempDir private Path folder;

    @Test
    void aSoundPackHasNoProblemsAndIsThereAsAWhole() throws UnreadablePack {
        PackReader.Reading reading = MiniTown.reader().read(MiniTown.folder());
        assertEquals(List.of(), reading.problems());
        PlanWalk walk = new PlanWalk(reading.plan());
        assertEquals(List.of(), walk.dangling);
        assertEquals(List.of(), walk.nulls);
        Map.of(
                        "District",
                        2,
                        "Place",
                        4,
                        "located",
                        3,
                        "Layout.Element",
                        2,
                        "Indicators.Indicator",
                        3,
                        "Source",
                        2)
                .forEach((kind, n) -> assertEquals(n, walk.tally.get(kind), kind));
        Map.of(
                        "Stages.Stage",
                        2,
                        "Tasks.Task",
                        2,
                        "Dossier",
                        1,
                        "Story",
                        1,
                        "Story.Chapter",
                        3,
                        "Feature",
                        6)
                .forEach((kind, n) -> assertEquals(n, walk.tally.get(kind), kind));
    }

    @Test
    void sourcesAreHandedDownToWhatHasNoneOfItsOwn() throws UnreadablePack {
        var plan = MiniTown.reader().read(MiniTown.folder()).plan();
        var trails = plan.element("meadow").orElseThrow().entries().getFirst();
        assertEquals("二（二）一坪", trails.source().section());
        assertEquals("二（二）一坪", trails.figures().getFirst().source().section());
        assertEquals(
                "全文",
                plan.dossier("bath-house").orElseThrow().sections().getFirst().source().section());
    }

    @Test
    void aChapterMayCompareTwoDistricts() throws Exception {
        MiniTown.copyTo(folder);
        Path story = folder.resolve("stories/morning-walk.json");
        Files.writeString(
                story, Files.readString(story).replace("element/spring", "compare/hewan/shangpo"));
        PackReader.Reading reading = MiniTown.reader().read(folder);
        assertEquals(List.of(), reading.problems());
        Subject subject = reading.plan().stories().getFirst().chapters().get(1).subject();
        assertEquals(Subject.compare("hewan", "shangpo"), subject);
        assertEquals(Set.of("hewan", "shangpo"), Scope.of(reading.plan(), subject).shapes());
    }

    @Test
    void aFolderThatIsNoPackIsRefused() {
        UnreadablePack missing =
                assertThrows(
                        UnreadablePack.class,
                        () -> MiniTown.reader().read(folder.resolve("nowhere")));
        assertTrue(missing.sentence().zh().contains("没有找到内容包"));
        UnreadablePack empty =
                assertThrows(UnreadablePack.class, () -> MiniTown.reader().read(folder));
        assertTrue(empty.sentence().zh().contains("manifest.json 不能用"));
    }

    @Test
    void missingOrBrokenSchemasAreToldAtOnce() throws IOException {
        assertThrows(UncheckedIOException.class, () -> new PackReader(folder.resolve("nowhere")));
        assertThrows(UncheckedIOException.class, () -> new PackReader(folder));
        Files.writeString(folder.resolve("manifest.schema.json"), "{");
        assertThrows(UncheckedIOException.class, () -> new PackReader(folder));
    }
}
