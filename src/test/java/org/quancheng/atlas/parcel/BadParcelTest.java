package org.quancheng.atlas.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.parcel.Craft.Put;
import org.quancheng.atlas.parcel.install.Installer.Present;
import org.quancheng.atlas.parcel.install.Progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Every kind of bad parcel: refused with a sentence, with nothing changed and nothing left. */
class BadParcelTest {
    private static final byte[] HUGE = new byte[20 << 20];

    @TempDir private Path folder;

    private Workplace place;

    /** One badness each, and a piece of the sentence that tells of it. */
    enum Bad {
        BOMB_WHOSE_SIZE_IS_TRUE("大得不合理", (c, w) -> c.deflated().file("a.json", HUGE)),
        BOMB_WHOSE_SIZE_IS_A_LIE(
                "大得不合理",
                (c, w) ->
                        c.listed(new Listed("0".repeat(64), 10, "a.json"))
                                .put(new Put("pack/a.json", HUGE, true, 0))),
        BOMB_IN_THE_LIST(
                "大得不合理", (c, w) -> c.without("PARCEL").put(new Put("PARCEL", HUGE, true, 0))),
        BOMB_IN_THE_SIGNATURE(
                "大得不合理", (c, w) -> c.unsigned().put(new Put("SIGNATURE", HUGE, true, 0))),
        SIZE_OF_A_DISK(
                "大得不合理",
                (c, w) ->
                        c.listed(new Listed("0".repeat(64), 100_000_000_000_000L, "a.json"))
                                .put(new Put("pack/a.json", new byte[3], false, 0))),
        TOO_MANY_ENTRIES("大得不合理", (c, w) -> many(c)),
        TOO_MANY_ENTRIES_AND_A_LIE_ABOUT_IT(
                "大得不合理",
                (c, w) -> many(c).bytes(all -> at(all, all.length - 12, new byte[] {3, 0}))),
        UP("之外", (c, w) -> c.file("../outside.json", new byte[3])),
        UP_IN_THE_MIDDLE("之外", (c, w) -> c.file("a/../../outside.json", new byte[3])),
        ABSOLUTE("包外的绝对位置", (c, w) -> c.file("/etc/outside.json", new byte[3])),
        DRIVE_LETTER("包外的绝对位置", (c, w) -> c.file("C:/outside.json", new byte[3])),
        STREAM_OF_A_FILE("不能用的字符", (c, w) -> c.file("a.json:more", new byte[3])),
        BACKSLASH("不能用的字符", (c, w) -> c.file("a\\..\\..\\outside.json", new byte[3])),
        CONTROL_CHARACTER("不能用的字符", (c, w) -> c.file("a\u0007.json", new byte[3])),
        TEXT_THAT_RUNS_BACKWARDS("不能用的字符", (c, w) -> c.file("a\u202Egnp.json", new byte[3])),
        RESERVED_NAME("Windows 保留", (c, w) -> c.file("a/con.json", new byte[3])),
        RESERVED_NAME_WITH_A_SMALL_FIGURE("Windows 保留", (c, w) -> c.file("COM¹", new byte[3])),
        DOT_AT_THE_END("以点结尾", (c, w) -> c.file("a./b.json", new byte[3])),
        SPACE_AT_THE_END("首尾有空格", (c, w) -> c.file("a /b.json", new byte[3])),
        HIDDEN("以点开头", (c, w) -> c.file(".parcel", new byte[3])),
        EMPTY_PART("是空的", (c, w) -> c.file("a//b.json", new byte[3])),
        TOO_LONG("太长", (c, w) -> c.file("a".repeat(201), new byte[3])),
        TOO_DEEP("层次太深", (c, w) -> c.file("a/".repeat(15) + "b.json", new byte[3])),
        CASE_CLASH("只差大小写", (c, w) -> c.file("Manifest.json", new byte[3])),
        CASE_CLASH_OF_FOLDERS("只差大小写", (c, w) -> c.file("Districts/b.json", new byte[3])),
        FILE_AND_FOLDER("重复", (c, w) -> c.file("districts/EAST", new byte[3])),
        NOT_COMPOSED("NFC", (c, w) -> c.file("e\u0301.json", new byte[3])),
        WIDE_LETTERS("只差大小写", (c, w) -> c.file("a.json", new byte[3]).file("ａ.json", new byte[3])),
        SYMBOLIC_LINK(
                "链接", (c, w) -> c.without("pack/manifest.json").put(link("pack/manifest.json"))),
        FOLDER_ENTRY("文件夹", (c, w) -> c.put(new Put("pack/a/", new byte[0], false, 0))),
        DEVICE("特殊文件", (c, w) -> c.put(new Put("pack/a", new byte[0], false, 0020644))),
        PASSWORD("密码", (c, w) -> c.bytes(all -> directory(all, 8, 1))),
        OTHER_COMPRESSION("压缩方式", (c, w) -> c.bytes(all -> directory(all, 10, 12))),
        SAME_NAME_TWICE(
                "两个", (c, w) -> c.put(new Put("pack/manifest.json", new byte[3], false, 0))),
        LIST_TWICE("两个", (c, w) -> c.put(new Put("PARCEL", new byte[3], false, 0))),
        NOT_IN_THE_LIST("清单之外", (c, w) -> c.put(new Put("pack/more.json", new byte[3], false, 0))),
        BESIDE_THE_PACK("清单之外", (c, w) -> c.put(new Put("run.sh", new byte[3], false, 0))),
        ONLY_IN_THE_LIST("不在文件里", (c, w) -> c.without("pack/districts/east/a.json")),
        OTHER_CONTENT(
                "与清单不符",
                (c, w) ->
                        c.without("pack/manifest.json")
                                .put(
                                        new Put(
                                                "pack/manifest.json",
                                                "{\"id\": \"tiny\", \"version\": \"1.0.1\"}"
                                                        .getBytes(StandardCharsets.UTF_8),
                                                false,
                                                0))),
        SHORTER_CONTENT(
                "与清单不符",
                (c, w) ->
                        c.without("pack/manifest.json")
                                .put(new Put("pack/manifest.json", new byte[0], false, 0))),
        EMPTY_FILE("不完整", (c, w) -> c.bytes(all -> new byte[0])),
        NO_ZIP("不完整", (c, w) -> c.bytes(all -> HUGE)),
        WITHOUT_ITS_END("不完整", (c, w) -> c.bytes(all -> Arrays.copyOf(all, all.length - 30))),
        WITHOUT_ITS_MIDDLE(
                "不完整",
                (c, w) ->
                        c.bytes(
                                all -> {
                                    byte[] cut = Arrays.copyOf(all, all.length - 100);
                                    System.arraycopy(
                                            all, all.length - 600, cut, cut.length - 600, 600);
                                    return cut;
                                })),
        SOMETHING_BEHIND("不完整", (c, w) -> c.bytes(all -> Arrays.copyOf(all, all.length + 7))),
        ANOTHER_ZIP("没有 PARCEL", (c, w) -> c.without("PARCEL")),
        LIST_OF_SOMETHING_ELSE("不完整", (c, w) -> c.list(all -> new byte[] {1, 2, 3})),
        LIST_WITH_A_SECOND_SPELLING(
                "不完整",
                (c, w) -> c.list(all -> text(new String(all, StandardCharsets.UTF_8) + "\n"))),
        NOT_SIGNED("没有签名", (c, w) -> c.unsigned()),
        SIGNED_BY_A_STRANGER("不在本机信任之列", (c, w) -> c.signedBy(w.strangers())),
        SIGNATURE_OF_ANOTHER(
                "签名不对",
                (c, w) ->
                        c.signature(line -> new Craft(w.keys()).version("9.9.9").signatureOver())),
        SIGNATURE_IN_ANOTHERS_NAME(
                "签名不对",
                (c, w) ->
                        c.signedBy(w.strangers())
                                .signature(
                                        line ->
                                                line.replaceFirst(
                                                        "\\d{40}",
                                                        w.trusted()
                                                                .all()
                                                                .getFirst()
                                                                .fingerprint()
                                                                .digits()))),
        NO_SIGNATURE_AT_ALL("签名不对", (c, w) -> c.signature(line -> "trust me\n")),
        NEWER_FORMAT(
                "更新版本的图集",
                (c, w) ->
                        c.list(
                                all ->
                                        text(
                                                new String(all, StandardCharsets.UTF_8)
                                                        .replace("parcel 1", "parcel 2")))),
        ANOTHER_PACK("另一个内容包", (c, w) -> c.as("elsewhere")),
        OLDER_THAN_IN_USE("旧", (c, w) -> c.version("0.9.9")),
        ID_IN_THE_LIST_IS_ANOTHER(
                "不一样",
                (c, w) ->
                        c.file(
                                "manifest.json",
                                text("{\"id\": \"other\", \"version\": \"1.0.0\"}"))),
        NO_MANIFEST_INSIDE("不一样", (c, w) -> c.file("manifest.json", text("not even JSON")));

        private final String piece;
        private final BiFunction<Craft, Workplace, Craft> make;

        Bad(String piece, BiFunction<Craft, Workplace, Craft> make) {
            this.piece = piece;
            this.make = make;
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static Put link(String name) {
        return new Put(name, text("/etc/passwd"), false, 0120777);
    }

    private static Craft many(Craft craft) {
        for (int n = 0; n < 10_010; n++) craft.file("n/" + n, new byte[0]);
        return craft;
    }

    private static byte[] at(byte[] all, int where, byte[] bytes) {
        System.arraycopy(bytes, 0, all, where, bytes.length);
        return all;
    }

    /** Changes a figure of the last entry in the directory of a zip file. */
    private static byte[] directory(byte[] all, int where, int to) {
        ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        for (int p = all.length - 46; ; p--)
            if (bytes.getInt(p) == 0x02014b50) {
                bytes.putShort(p + where, (short) to);
                return all;
            }
    }

    @BeforeEach
    void setUp() throws Exception {
        place = Workplace.in(folder);
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void isRefusedInASentenceWithNothingLeft(Bad bad) throws Exception {
        Path sound = place.craft().version("1.0.0").to(folder.resolve("sound.atlas"));
        place.installer().install(sound, Workplace.present("0.1.0"), Progress.NONE);
        List<String> before = place.names();
        Path file =
                bad.make
                        .apply(place.craft().version("1.0.0"), place)
                        .to(folder.resolve("bad.atlas"));
        Refused refused =
                assertThrows(
                        Refused.class,
                        () ->
                                place.installer()
                                        .install(file, Workplace.present("1.0.0"), Progress.NONE));
        assertTrue(refused.sentence().zh().contains(bad.piece), refused.sentence().zh());
        assertFalse(refused.sentence().en().isBlank());
        assertFalse(refused.sentence().zh().matches("(?s).*[\\p{Cntrl}\\p{Cf}].*"));
        assertEquals(before, place.names());
        assertTrue(place.installed().installed("tiny").current().isPresent());
    }

    @Test
    void aFirstInstallationThatIsRefusedLeavesNothing() throws Exception {
        Path file =
                place.craft()
                        .without("pack/districts/east/a.json")
                        .put(new Put("pack/districts/east/a.json", new byte[3], false, 0))
                        .to(folder.resolve("bad.atlas"));
        assertThrows(
                Refused.class, () -> place.installer().install(file, present(), Progress.NONE));
        assertEquals(List.of(".lock"), place.names());
    }

    private static Present present() {
        return new Present("tiny", Optional.empty(), false);
    }

    @Test
    void cutAnywhereItIsRefused() throws IOException {
        byte[] all = Files.readAllBytes(place.craft().to(folder.resolve("a.atlas")));
        Path file = folder.resolve("cut.atlas");
        for (int length = 0; length < all.length; length++) {
            Files.write(file, Arrays.copyOf(all, length));
            assertThrows(Refused.class, this::read, "cut at " + length);
        }
    }

    @Test
    void withAnyByteTurnedItIsRefusedOrStillTheSame() throws Exception {
        byte[] all = Files.readAllBytes(place.craft().to(folder.resolve("a.atlas")));
        Path file = folder.resolve("cut.atlas");
        int refused = 0;
        for (int at = 0; at < all.length; at++) {
            byte[] turned = all.clone();
            turned[at] ^= 0x10;
            Files.write(file, turned);
            try {
                assertEquals(place.craft().contents(), read(), "byte " + at);
            } catch (Refused e) {
                refused++;
            }
        }
        // What may change without harm are dates and the like in the heads of the zip.
        assertTrue(refused > all.length / 2, refused + " of " + all.length);
    }

    private Contents read() throws Refused, IOException {
        try (Parcel parcel = Parcel.open(folder.resolve("cut.atlas"), Limits.USUAL)) {
            parcel.demandTrusted(place.trusted());
            parcel.check();
            return parcel.contents();
        }
    }
}
