package org.quancheng.atlas.parcel.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.parcel.Craft;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.parcel.install.Progress;
import org.quancheng.atlas.parcel.source.UpdateFolder.Seen;
import org.quancheng.atlas.parcel.source.UpdateSource.Found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a kiosk takes from a folder that others write to, and when. */
class UpdateSourceTest {
    @TempDir private Path folder;

    private Workplace place;
    private UpdateSource source;
    private Path stick;

    @BeforeEach
    void setUp() throws Exception {
        place = Workplace.in(folder);
        stick = Files.createDirectory(folder.resolve("stick"));
        source = new UpdateSource(place.installed(), place.trusted(), Limits.USUAL);
    }

    private Found look() {
        return source.look(
                UpdateFolder.look(List.of(stick, folder.resolve("not there"))),
                "tiny",
                PackVersion.parse("1.0.0"));
    }

    /** The version found once things have come to rest. */
    private String found() {
        look();
        return look().newest().map(u -> u.contents().version().toString()).orElse("none");
    }

    private Path parcel(String version, String name) {
        return place.craft().version(version).to(stick.resolve(name));
    }

    @Test
    void takesTheNewestThatIsNewerThanTheOneInUse() {
        assertEquals("none", found());
        parcel("1.0.0", "same.atlas");
        parcel("0.9.0", "older.atlas");
        assertEquals("none", found());
        parcel("1.10.0", "a.atlas");
        parcel("1.9.0", "b.atlas");
        assertEquals("1.10.0", found());
    }

    @Test
    void waitsUntilAFileHasStayedTheSameBetweenTwoLooks() throws IOException {
        byte[] all = Files.readAllBytes(parcel("1.1.0", "a.atlas"));
        assertTrue(look().newest().isEmpty());
        Files.write(stick.resolve("a.atlas"), Arrays.copyOf(all, all.length / 2));
        assertTrue(look().newest().isEmpty());
        Found half = look();
        assertTrue(half.newest().isEmpty());
        assertTrue(half.doubts().getFirst().zh().startsWith("a.atlas：文件不完整"));
        Files.write(stick.resolve("a.atlas"), all);
        assertTrue(look().newest().isEmpty());
        assertTrue(look().newest().isPresent());
        assertTrue(look().doubts().isEmpty());
    }

    @Test
    void passesOverWhatIsStillBeingCopiedUnderAnotherName() throws IOException {
        Path whole = parcel("1.1.0", "a.atlas");
        for (String name :
                List.of(
                        ".syncthing.a.atlas.tmp",
                        "~syncthing~a.atlas.tmp",
                        ".a.atlas",
                        "~a.atlas",
                        "a.atlas.part",
                        "a.atlas.tmp",
                        "a.atlas.crdownload")) Files.copy(whole, stick.resolve(name));
        Files.delete(whole);
        Files.createDirectory(stick.resolve("folder.atlas"));
        Files.createSymbolicLink(
                stick.resolve("link.atlas"), place.craft().to(folder.resolve("x.atlas")));
        assertEquals(List.of(), UpdateFolder.look(List.of(stick)));
        assertEquals("none", found());
    }

    @Test
    void tellsOnceWhyItDoesNotTakeAParcel() {
        new Craft(place.strangers()).version("2.0.0").to(stick.resolve("stranger.atlas"));
        place.craft().version("3.0.0").file("../up", new byte[1]).to(stick.resolve("up.atlas"));
        assertEquals("none", found());
        List<String> doubts = look().doubts().stream().map(d -> d.zh()).toList();
        assertEquals(2, doubts.size());
        assertTrue(doubts.getFirst().startsWith("stranger.atlas："), doubts.toString());
        assertTrue(doubts.getLast().startsWith("up.atlas："), doubts.toString());
        parcel("1.1.0", "good.atlas");
        assertEquals("1.1.0", found());
    }

    @Test
    void whatWasGivenUpDoesNotComeBackByItself() throws Exception {
        Path file = parcel("1.1.0", "a.atlas");
        assertEquals("1.1.0", found());
        place.installer().install(file, Workplace.present("1.0.0"), Progress.NONE);
        place.installed().rollBack("tiny");
        assertEquals("none", found());
        parcel("1.2.0", "b.atlas");
        assertEquals("1.2.0", found());
    }

    @Test
    void aStickThatIsPulledIsNothing() throws IOException {
        parcel("1.1.0", "a.atlas");
        assertEquals("1.1.0", found());
        Files.delete(stick.resolve("a.atlas"));
        Files.delete(stick);
        assertEquals("none", found());
    }

    @Test
    void theCopyIsTheParcelOrNone() throws Exception {
        Path file = parcel("1.1.0", "a.atlas");
        Path copies = folder.resolve("copies");
        Seen seen = UpdateFolder.look(List.of(stick)).getFirst();
        Path left = Files.createDirectories(copies).resolve("parcel1.incoming");
        Files.writeString(left, "from before a power cut");
        try (OwnCopy copy = OwnCopy.of(seen, copies)) {
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy.file()));
        }
        Files.write(file, new byte[7]);
        assertTrue(refusal(seen, copies).contains("还在复制"));
        Files.delete(file);
        assertTrue(refusal(seen, copies).contains("U 盘"));
        try (var rest = Files.list(copies)) {
            assertEquals(List.of(), rest.toList());
        }
    }

    private static String refusal(Seen seen, Path copies) {
        return assertThrows(Refused.class, () -> OwnCopy.of(seen, copies)).sentence().zh();
    }
}
