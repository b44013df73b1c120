package org.quancheng.atlas.parcel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.fact.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/** Sound parcels: the same pack gives the same bytes, and the bytes give the same pack. */
class ParcelTest {
    @TempDir private Path folder;

    private Workplace place;
    private Path pack;

    @BeforeEach
    void setUp() throws Exception {
        place = Workplace.in(folder);
        pack = folder.resolve("town");
        MiniTown.copyTo(pack);
    }

    private Contents contents() throws Refused, IOException {
        return new Contents(
                "mini-town",
                new PackVersion(1, 20, 3),
                new Text("小城\n规划", "Mini\tTown"),
                PackedFolder.list(pack, Limits.USUAL));
    }

    private byte[] build(Path file) throws Refused, IOException {
        Contents contents = contents();
        ParcelWriter.write(
                contents,
                Optional.of(place.keys().sign(contents.bytes())),
                ParcelWriter.of(pack),
                file);
        return Files.readAllBytes(file);
    }

    @Test
    void thePackComesBackByteForByte() throws Exception {
        build(folder.resolve("a.atlas"));
        try (Parcel parcel = Parcel.open(folder.resolve("a.atlas"), Limits.USUAL)) {
            parcel.demandTrusted(place.trusted());
            assertEquals("mini-town", parcel.contents().id());
            assertEquals("1.20.3", parcel.contents().version().toString());
            assertEquals(new Text("小城 规划", "Mini Town"), parcel.contents().title());
            for (Contents.Listed listed : parcel.contents().files()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                parcel.read(listed, bytes::writeBytes);
                assertArrayEquals(
                        Files.readAllBytes(pack.resolve(listed.name())), bytes.toByteArray());
            }
        }
    }

    @Test
    void theSamePackGivesTheSameBytesAtAnyTimeAndAnywhere() throws Exception {
        byte[] first = build(folder.resolve("a.atlas"));
        Path copy = folder.resolve("elsewhere");
        MiniTown.copyTo(copy);
        Files.writeString(copy.resolve(".DS_Store"), "left by a system");
        Files.writeString(copy.resolve("manifest.json.damaged"), "left by an editor");
        for (Contents.Listed listed : contents().files())
            Files.setLastModifiedTime(copy.resolve(listed.name()), FileTime.fromMillis(86_400_000));
        pack = copy;
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try {
            assertArrayEquals(first, build(folder.resolve("b.atlas")));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aParcelThatWasPackedAnewByAnotherProgramIsStillSound() throws Exception {
        Path file = place.craft().deflated().to(folder.resolve("a.atlas"));
        try (Parcel parcel = Parcel.open(file, Limits.USUAL)) {
            parcel.demandTrusted(place.trusted());
            parcel.check();
        }
    }

    @Test
    void aFileThatChangesWhileItIsPackedIsNotPacked() throws Exception {
        Contents contents = contents();
        Files.writeString(pack.resolve("manifest.json"), "changed");
        Refused refused =
                assertThrows(
                        Refused.class,
                        () ->
                                ParcelWriter.write(
                                        contents,
                                        Optional.empty(),
                                        ParcelWriter.of(pack),
                                        folder.resolve("a.atlas")));
        assertTrue(refused.sentence().zh().contains("变了"));
    }

    @Test
    void whatCannotBePackedIsSaidAtOnce() throws Exception {
        Path link = pack.resolve("link.json");
        Files.createSymbolicLink(link, pack.resolve("manifest.json"));
        assertTrue(refusal().contains("链接"));
        Files.delete(link);
        Files.writeString(pack.resolve("ab:c.json"), "x");
        assertTrue(refusal().contains("不能用的字符"));
        Files.delete(pack.resolve("ab:c.json"));
        Files.writeString(pack.resolve("MANIFEST.json"), "x");
        assertTrue(refusal().contains("只差大小写"));
    }

    private String refusal() {
        return assertThrows(Refused.class, this::contents).sentence().zh();
    }

    @Test
    void versionsAreComparedAsNumbers() {
        List<String> ordered = List.of("0.9.9", "0.10.0", "1.0.0", "1.0.10", "2.0.0");
        for (int n = 1; n < ordered.size(); n++)
            assertTrue(version(ordered.get(n)).compareTo(version(ordered.get(n - 1))) > 0);
        for (String wrong : List.of("", "1.0", "1.0.0.0", "1.0.x", "-1.0.0", "9999999999.0.0"))
            assertFalse(PackVersion.parse(wrong).isPresent(), wrong);
    }

    private static PackVersion version(String text) {
        return PackVersion.parse(text).orElseThrow();
    }
}
