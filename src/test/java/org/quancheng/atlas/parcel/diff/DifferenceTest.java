package org.quancheng.atlas.parcel.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.PackedFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a planner is told of a pack that was edited. */
class DifferenceTest {
    @TempDir private Path pack;

    @BeforeEach
    void copy() {
        MiniTown.copyTo(pack);
    }

    private static Side side(Path folder) throws Exception {
        return new Side(
                PackedFolder.list(folder, Limits.USUAL), MiniTown.reader().read(folder).plan());
    }

    private Difference difference() throws Exception {
        return Difference.of(side(MiniTown.folder()), side(pack));
    }

    private void edit(String file, String find, String replace) throws Exception {
        String text = Files.readString(pack.resolve(file));
        assertTrue(Pattern.compile(find).matcher(text).find(), file + " holds no " + find);
        Files.writeString(pack.resolve(file), text.replaceFirst(find, replace));
    }

    private List<String> lines() throws Exception {
        return difference().changes().stream()
                .filter(c -> c.section() != Change.Section.FILES)
                .map(c -> c.section() + " " + c.line().zh() + " | " + c.line().en())
                .toList();
    }

    @Test
    void ofTheSamePackNothing() throws Exception {
        assertEquals(List.of(), difference().changes());
        assertEquals("没有变化", difference().summary().zh());
        assertTrue(difference().tree().get("changes") instanceof List<?> l && l.isEmpty());
    }

    @Test
    void tellsWhatAnIndicatorAimedAtAndAimsAt() throws Exception {
        var before = MiniTown.reader().read(MiniTown.folder()).plan().indicators().orElseThrow();
        var indicator =
                before.indicators().stream()
                        .filter(i -> i.targets().getLast().value().isPresent())
                        .findFirst()
                        .orElseThrow();
        var target = indicator.targets().getLast();
        String number = target.value().get().toString().replaceFirst("\\.0$", "");
        String file =
                PackedFolder.list(pack, Limits.USUAL).stream()
                        .map(f -> f.name())
                        .filter(n -> n.contains("indicators"))
                        .findFirst()
                        .orElseThrow();
        String text = Files.readString(pack.resolve(file));
        int at = text.indexOf("\"id\": \"" + indicator.id() + "\"");
        int year = text.indexOf("\"year\": " + target.year(), at);
        int value = text.indexOf(number, text.indexOf("\"value\"", year));
        Files.writeString(
                pack.resolve(file), text.substring(0, value) + "9" + text.substring(value));
        List<String> lines = lines();
        assertEquals(1, lines.size(), lines::toString);
        String line = lines.getFirst();
        assertTrue(line.startsWith("INDICATORS 改动 " + indicator.name().zh()), line);
        assertTrue(line.contains("（" + target.year() + " 年目标）："), line);
        assertTrue(line.contains(" → "), line);
        assertTrue(line.contains("9" + number), line);
        assertEquals("改动：指标 1，文件 1", difference().summary().zh());
    }

    /** As many chapters as before are no news; that one of them reads otherwise is. */
    @Test
    void tellsHowManyChaptersOfAStoryReadOtherwise() throws Exception {
        var plan = MiniTown.reader().read(MiniTown.folder()).plan();
        var story = plan.stories().getFirst();
        String title = story.chapters().getLast().title().zh();
        edit("stories/" + story.id() + ".json", Pattern.quote(title), "另一个标题");
        assertEquals(
                List.of(
                        "STORIES 改动 "
                                + story.title().zh()
                                + "：改了 1 章 | changed "
                                + story.title().en()
                                + ": 1 chapter changed"),
                lines());
    }

    @Test
    void tellsOfVersionsDistrictsStoriesAndSourcesByName() throws Exception {
        var plan = MiniTown.reader().read(MiniTown.folder()).plan();
        edit("manifest.json", "\"version\": \"[0-9.]+\"", "\"version\": \"7.7.7\"");
        var district = plan.districts().getFirst();
        String file = "districts/" + district.id() + ".json";
        edit(file, Pattern.quote(district.positioning().zh()), "换了定位");
        List<String> lines = lines();
        assertEquals(
                List.of(
                        "DISTRICTS 改动 "
                                + district.name().zh()
                                + "：定位改了 | changed "
                                + district.name().en()
                                + ": other positioning"),
                lines);
        String text = difference().text().zh();
        assertTrue(text.contains(" → 7.7.7"), text);
        assertTrue(text.contains("  改动 manifest.json"), text);
        assertTrue(difference().text().en().contains("Districts"), text);
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() throws Exception {
        Difference back = Difference.of(side(pack), side(MiniTown.folder()));
        assertEquals(List.of(), back.changes());
        Path story;
        try (var stories = Files.list(pack.resolve("stories"))) {
            story = stories.findFirst().orElseThrow();
        }
        Files.delete(story);
        String name = "stories/" + story.getFileName();
        List<Change> gone = difference().changes();
        assertTrue(
                gone.stream()
                        .anyMatch(
                                c ->
                                        c.section() == Change.Section.STORIES
                                                && c.kind() == Change.Kind.REMOVED),
                gone::toString);
        assertTrue(gone.stream().anyMatch(c -> c.id().equals(name)), gone::toString);
        Difference came = Difference.of(side(pack), side(MiniTown.folder()));
        assertTrue(
                came.changes().stream()
                        .anyMatch(
                                c ->
                                        c.section() == Change.Section.STORIES
                                                && c.kind() == Change.Kind.ADDED));
    }
}
