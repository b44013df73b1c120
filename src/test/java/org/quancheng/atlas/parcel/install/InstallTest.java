package org.quancheng.atlas.parcel.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.pack.Sealed;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.parcel.install.Installer.Outcome;
import org.quancheng.atlas.parcel.install.Installer.Present;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in use after installations, failures and roll-backs. */
class InstallTest {
    @TempDir private Path folder;

    private Workplace place;

    @BeforeEach
    void setUp() throws Exception {
        place = Workplace.in(folder);
    }

    private Path parcel(String version) {
        return place.craft().version(version).to(folder.resolve(version + ".atlas"));
    }

    private Outcome install(String version) throws Refused {
        return place.installer()
                .install(parcel(version), Workplace.present("1.0.0"), Progress.NONE);
    }

    private String inUse() {
        return place.installed()
                .installed("tiny")
                .current()
                .map(v -> v.version().toString())
                .orElse("shipped");
    }

    private Path folderInUse() {
        return place.installed().installed("tiny").current().orElseThrow().folder();
    }

    private List<String> previous() {
        return place.installed().installed("tiny").previous().stream()
                .map(v -> v.version().toString())
                .toList();
    }

    @Test
    void theTwoVersionsBeforeAreKeptAndNoMore() throws Exception {
        for (String version : List.of("1.1.0", "1.2.0", "1.3.0", "1.10.0")) install(version);
        assertEquals("1.10.0", inUse());
        assertEquals(List.of("1.3.0", "1.2.0"), previous());
        assertEquals(3, place.names().stream().filter(n -> n.matches("tiny/\\d.*")).count());
        assertTrue(Sealed.is(folderInUse()));
    }

    @Test
    void rollsBackStepByStepToTheShippedPack() throws Exception {
        for (String version : List.of("1.1.0", "1.2.0", "1.3.0")) install(version);
        for (String version : List.of("1.2.0", "1.1.0", "shipped")) {
            place.installed().rollBack("tiny");
            assertEquals(version, inUse());
        }
        Refused refused = assertThrows(Refused.class, () -> place.installed().rollBack("tiny"));
        assertTrue(refused.sentence().zh().contains("程序自带"));
    }

    @Test
    void whatWasGivenUpIsRememberedUntilAPersonInstallsItAgain() throws Exception {
        install("1.1.0");
        Outcome second = install("1.2.0");
        String hash = second.installed().current().orElseThrow().hash();
        assertFalse(place.installed().isRefused("tiny", hash));
        place.installed().rollBack("tiny");
        assertTrue(place.installed().isRefused("tiny", hash));
        install("1.2.0");
        assertEquals("1.2.0", inUse());
        assertFalse(place.installed().isRefused("tiny", hash));
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        assertTrue(install("1.1.0").changed());
        List<String> before = place.names();
        assertFalse(install("1.1.0").changed());
        assertEquals(before, place.names());
        // Unless somebody has spoiled it meanwhile.
        Files.writeString(folderInUse().resolve("manifest.json"), "spoiled");
        assertTrue(install("1.1.0").changed());
        assertTrue(Files.readString(folderInUse().resolve("manifest.json")).contains("1.1.0"));
    }

    @Test
    void anOlderOneOrAnotherPackOnlyByForce() throws Exception {
        install("1.2.0");
        Path older = parcel("1.1.0");
        assertThrows(
                Refused.class,
                () -> place.installer().install(older, Workplace.present("1.0.0"), Progress.NONE));
        Present anything = new Present("elsewhere", PackVersion.parse("9.0.0"), true);
        place.installer().install(older, anything, Progress.NONE);
        assertEquals("1.1.0", inUse());
        assertEquals(List.of("1.2.0"), previous());
    }

    @Test
    void aPackThatIsNotInHealthIsNotInstalled() throws Exception {
        install("1.1.0");
        List<String> before = place.names();
        List<Path> tried = new ArrayList<>();
        HealthCheck ill =
                pack -> {
                    tried.add(pack);
                    return Optional.of(new Text("画不出来", "Cannot be drawn"));
                };
        Refused refused =
                assertThrows(
                        Refused.class,
                        () ->
                                place.installer(new RealDisk(), ill)
                                        .install(
                                                parcel("1.2.0"),
                                                Workplace.present("1.0.0"),
                                                Progress.NONE));
        assertEquals("画不出来", refused.sentence().zh());
        assertEquals(1, tried.size());
        assertEquals("1.1.0", inUse());
        assertEquals(before, place.names());
    }

    @Test
    void aVersionThatTwiceDoesNotComeUpGivesItsPlaceToTheOneBefore() throws Exception {
        install("1.1.0");
        place.installed().shown("tiny", folderInUse());
        install("1.2.0");
        assertFalse(place.installed().tryOut("tiny"));
        assertFalse(place.installed().tryOut("tiny"));
        assertEquals("1.2.0", inUse());
        assertTrue(place.installed().tryOut("tiny"));
        assertEquals("1.1.0", inUse());
        // And that one has to show itself, too, or the shipped pack comes back.
        assertFalse(place.installed().tryOut("tiny"));
        assertFalse(place.installed().tryOut("tiny"));
        assertTrue(place.installed().tryOut("tiny"));
        assertEquals("shipped", inUse());
        assertFalse(place.installed().tryOut("tiny"));
    }

    @Test
    void aVersionThatWasSeenOnceStays() throws Exception {
        install("1.1.0");
        assertFalse(place.installed().tryOut("tiny"));
        place.installed().shown("tiny", folder.resolve("1.0.0-0000000000000000"));
        assertFalse(place.installed().installed("tiny").proven());
        place.installed().shown("tiny", folderInUse());
        assertTrue(place.installed().installed("tiny").proven());
        for (int n = 0; n < 5; n++) assertFalse(place.installed().tryOut("tiny"));
        assertEquals("1.1.0", inUse());
    }

    @Test
    void onlyOneInstallsAtATime() throws Exception {
        HealthCheck another =
                pack -> {
                    Refused refused = assertThrows(Refused.class, () -> install("1.3.0"));
                    assertTrue(refused.sentence().zh().contains("另一个程序"));
                    assertThrows(Refused.class, () -> place.installed().rollBack("tiny"));
                    place.installed().sweep();
                    return Optional.empty();
                };
        place.installer(new RealDisk(), another)
                .install(parcel("1.2.0"), Workplace.present("1.0.0"), Progress.NONE);
        assertEquals("1.2.0", inUse());
        install("1.3.0");
        assertEquals("1.3.0", inUse());
    }

    @Test
    void whatWasDeletedByHandGivesItsPlaceToTheOneBefore() throws Exception {
        install("1.1.0");
        install("1.2.0");
        Glance.remove(folderInUse());
        assertEquals("1.1.0", inUse());
        Glance.remove(folderInUse());
        assertEquals("shipped", inUse());
    }

    @Test
    void foldersOfOthersAreLeftAlone() throws Exception {
        install("1.1.0");
        Path mine = Files.createDirectories(place.packs().resolve("tiny/my notes"));
        Files.createDirectories(place.packs().resolve("Photos"));
        install("1.2.0");
        place.installed().sweep();
        assertTrue(Files.exists(mine));
        assertEquals(List.of("tiny"), place.installed().ids());
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaid() throws IOException {
        Files.writeString(place.packs(), "a file where the folder should be");
        Refused refused = assertThrows(Refused.class, () -> install("1.1.0"));
        assertTrue(refused.isOfFiles());
        assertEquals("shipped", inUse());
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        List<Long> told = new ArrayList<>();
        place.installer()
                .install(
                        parcel("1.1.0"),
                        Workplace.present("1.0.0"),
                        (done, of) -> {
                            told.add(done);
                            assertTrue(done <= of);
                        });
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(3, told.size());
    }

    @Test
    void aLookLeavesTheLastFewAndDoubtsStrangers() throws Exception {
        Glance glance = new Glance(folder.resolve("looks"), place.trusted(), Limits.USUAL);
        for (int n = 1; n <= 6; n++) {
            Glance.Opened opened = glance.open(parcel("1.0." + n));
            assertTrue(opened.doubt().isEmpty());
            assertTrue(Files.isRegularFile(opened.pack().resolve("manifest.json")));
            assertEquals(opened.pack(), glance.open(parcel("1.0." + n)).pack());
        }
        try (var left = Files.list(folder.resolve("looks"))) {
            assertEquals(4, left.count());
        }
        Path unsigned =
                new org.quancheng.atlas.parcel.Craft(place.strangers())
                        .to(folder.resolve("strange.atlas"));
        assertTrue(glance.open(unsigned).doubt().orElseThrow().zh().contains("不在本机信任之列"));
    }
}
