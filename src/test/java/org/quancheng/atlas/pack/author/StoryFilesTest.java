package org.quancheng.atlas.pack.author;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.plan.ink.Tone;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Edited stories on the disk: whole, valid, where they may be, and back at the next start. */
class StoryFilesTest {
    private static final String WALK = "stories/morning-walk.json";

    @TempDir Path folder;
    private Path pack;
    private Path own;
    private Path schemas;
    private Story story;

    @BeforeEach
    void copy() throws UnreadablePack {
        pack = folder.resolve("pack");
        own = folder.resolve("own");
        schemas = Path.of(System.getProperty("atlas.home"), "assets", "schema");
        MiniTown.copyTo(pack);
        story = read().plan().stories().getFirst();
    }

    private Reading read() throws UnreadablePack {
        return MiniTown.reader().read(pack);
    }

    private StoryFiles files(Predicate<Path> writable, MovingDisk.Move before) {
        List<Story> all = List.of(story);
        return new StoryFiles(pack, own, all, all, writable, new MovingDisk(before));
    }

    private StoryFiles intoPack() {
        return files(p -> true, (part, file) -> {});
    }

    private static Story fresh() {
        return new Story(
                "evening-walk",
                new Text("傍晚“走”一圈", "An \"evening\" walk\\"),
                new Text("", ""),
                Optional.empty(),
                List.of(
                        new Story.Chapter(
                                "evening-one",
                                new Text("坡上", "Up"),
                                new Text("第一行\n第二行", "One\nTwo"),
                                new Text("", ""),
                                Subject.district("shangpo"),
                                Optional.of(new Viewpoint(new LonLat(10.523456, 47.5), 11.25)),
                                List.of("shangpo", "spring"),
                                Optional.of(2025),
                                List.of("districts"),
                                30,
                                Optional.of(new SourceRef("town-paper", "第1段")),
                                List.of(
                                        new Stroke(
                                                Stroke.Kind.PEN,
                                                Tone.GOOD,
                                                List.of(
                                                        new LonLat(10.5, 47.5),
                                                        new LonLat(10.523457, 47.51)),
                                                ""),
                                        new Stroke(
                                                Stroke.Kind.TEXT,
                                                Tone.ALERT,
                                                List.of(new LonLat(10.5, 47.5)),
                                                "三期 \"3\"")))));
    }

    @Test
    void aStoryComesBackAsItWasWritten() throws UnreadablePack {
        var outcome = intoPack().save(List.of(story, fresh()));
        assertEquals(Optional.empty(), outcome.trouble());
        assertTrue(outcome.ofPack());
        assertEquals(List.of(), read().problems());
        assertEquals(List.of(story, fresh()), read().plan().stories());
        assertFalse(Files.exists(own));
    }

    @Test
    void everythingEditedIsValidAndReadAgain() throws UnreadablePack {
        List<Story.Chapter> chapters = new ArrayList<>(story.chapters().reversed());
        chapters.set(0, chapters.get(0).dwelling(77).showing(fresh().chapters().getFirst()));
        chapters.set(
                1, chapters.get(1).told(new Text("甲", "A"), new Text("", ""), new Text("", "")));
        chapters.add(chapters.get(1).as("walk-copy"));
        Story edited = story.of(chapters).told(new Text("乙", "B"), new Text("", ""));
        intoPack().save(List.of(edited));
        assertEquals(List.of(), read().problems());
        assertEquals(List.of(edited), read().plan().stories());
    }

    @Test
    void aStoryWithoutChaptersCanBeSaved() throws UnreadablePack {
        intoPack().save(List.of(story.of(List.of())));
        assertEquals(List.of(), read().problems());
        assertEquals(List.of(), read().plan().stories().getFirst().chapters());
    }

    @Test
    void whatTheEditorDoesNotKnowStays() throws IOException {
        Path file = pack.resolve(WALK);
        String before = Files.readString(file);
        Files.writeString(
                file,
                before.replaceFirst("\"icon\"", "\"author\": \"me\", \"icon\"")
                        .replaceFirst("\"lit\"", "\"weather\": [1.50, null], \"lit\""));
        intoPack()
                .save(
                        List.of(
                                story.with(
                                        "walk-start",
                                        c ->
                                                c.told(
                                                        new Text("新", "new"),
                                                        c.caption(),
                                                        c.notes()))));
        String after = Files.readString(file);
        for (String kept : List.of("\"author\": \"me\"", "\"weather\": [1.5", "\"$schema\""))
            assertTrue(after.contains(kept), after);
        assertTrue(after.contains("新"));
    }

    /** A chapter with a mistake in it is not shown, but it is somebody's work. */
    @Test
    void aChapterThatCouldNotBeShownStaysInTheFile() throws IOException, UnreadablePack {
        Path file = pack.resolve(WALK);
        Files.writeString(file, Files.readString(file).replace("\"overview\"", "\"owerview\""));
        Story read = read().plan().stories().getFirst();
        assertEquals(2, read.chapters().size());
        new StoryFiles(pack, own, List.of(read), List.of(read))
                .save(List.of(read.told(new Text("新", "new"), read.summary())));
        assertTrue(Files.readString(file).contains("\"owerview\""));
    }

    @Test
    void killedBetweenWritingAndMovingTheOldFileIsWhole() throws IOException {
        byte[] before = Files.readAllBytes(pack.resolve(WALK));
        MovingDisk.Move killed =
                (part, file) -> {
                    assertTrue(Files.size(part) > 0);
                    throw new IOException("power cut");
                };
        var outcome =
                files(p -> true, killed)
                        .save(List.of(story.told(new Text("新", "new"), story.summary())));
        assertTrue(outcome.trouble().orElseThrow().en().contains("power cut"));
        assertArrayEquals(before, Files.readAllBytes(pack.resolve(WALK)));
        try (var left = Files.list(pack.resolve("stories"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void afterTroubleTheSameStoryIsSavedAgain() throws UnreadablePack {
        boolean[] full = {true};
        StoryFiles files =
                files(
                        p -> true,
                        (part, file) -> {
                            if (full[0]) throw new IOException("no space");
                        });
        Story edited = story.told(new Text("新", "new"), story.summary());
        assertTrue(files.save(List.of(edited)).trouble().isPresent());
        full[0] = false;
        assertTrue(files.save(List.of(edited)).trouble().isEmpty());
        assertEquals(List.of(edited), read().plan().stories());
    }

    @Test
    void fromAReadOnlyPackItGoesToThePersonAndComesBack() throws IOException, UnreadablePack {
        byte[] before = Files.readAllBytes(pack.resolve(WALK));
        Story edited = story.told(new Text("我的", "mine"), story.summary());
        StoryFiles files = files(p -> false, (part, file) -> {});
        assertFalse(files.place().ofPack());
        assertTrue(files.fixed().contains(story.id()));
        assertEquals(own, files.save(List.of(edited, fresh())).folder());
        assertArrayEquals(before, Files.readAllBytes(pack.resolve(WALK)));
        OwnStories back = OwnStories.read(schemas, own);
        assertEquals(List.of(), back.problems());
        assertEquals(List.of(edited, fresh()), back.over(read().plan()).stories());
    }

    @Test
    void whereThePackTurnsOutReadOnlyThePersonsFolderIsTaken() {
        StoryFiles files =
                files(
                        p -> true,
                        (part, file) -> {
                            if (file.startsWith(pack)) throw new AccessDeniedException("no");
                        });
        var outcome = files.save(List.of(story, fresh()));
        assertEquals(Optional.empty(), outcome.trouble());
        assertEquals(own, outcome.folder());
        assertEquals(List.of(fresh()), OwnStories.read(schemas, own).stories());
    }

    @Test
    void aDamagedFileIsPutAsideWithASentence() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve("mine.json"), "{ \"id\": ");
        for (String aside : List.of("mine.json.damaged", "mine.json.damaged-2")) {
            OwnStories read = OwnStories.read(schemas, own);
            assertEquals(List.of(), read.stories());
            assertTrue(read.problems().getFirst().message().en().contains(aside));
            assertEquals("{ \"id\": ", Files.readString(own.resolve(aside)));
            Files.writeString(own.resolve("mine.json"), "{ \"id\": ");
        }
    }

    @Test
    void aRemovedStoryIsKeptUnderAnotherName() throws UnreadablePack {
        StoryFiles files = intoPack();
        files.save(List.of(story, fresh()));
        files.save(List.of(story));
        assertEquals(List.of(), read().problems());
        assertEquals(List.of(story), read().plan().stories());
        assertTrue(Files.exists(pack.resolve("stories/evening-walk.json.removed")));
        files.save(List.of(story, fresh()));
        assertEquals(List.of(story, fresh()), read().plan().stories());
    }
}
