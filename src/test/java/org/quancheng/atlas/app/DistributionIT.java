package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.app.PackagedAtlas.Answer;
import org.quancheng.atlas.help.Notices;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The packaged folder, copied elsewhere and used as a person uses it. */
class DistributionIT {
    @TempDir static Path temp;

    static PackagedAtlas atlas;

    @BeforeAll
    static void copy() throws IOException {
        Path folder = temp.resolve("泉城 图集 test");
        PackagedAtlas.copy(Path.of(System.getProperty("atlas.packaged")), folder);
        atlas = new PackagedAtlas(folder, Files.createDirectory(temp.resolve("别处 elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "zh_CN.UTF-8"})
    void drawsADistrictInAnyLocale(String locale) throws Exception {
        Answer answer =
                atlas.in(locale)
                        .run(
                                "snapshot",
                                "--district",
                                firstDistrict(),
                                "--size",
                                "1280x720",
                                "-o",
                                "图 x.png");
        assertAll(
                () -> assertEquals("", answer.everything()), () -> assertEquals(0, answer.code()));
        assertPicture(atlas.elsewhere().resolve("图 x.png"), 1280, 720);
        assertFalse(
                Files.exists(atlas.settings()), "a snapshot must not touch the person's settings");
    }

    @Test
    void findsNothingWrongWithItsOwnPack() throws Exception {
        assertEquals(0, atlas.run("validate").code());
    }

    @Test
    void itsBillOfMaterialsNamesEveryLibrary() throws Exception {
        String bill = Files.readString(atlas.folder().resolve("atlas.cdx.json"));
        try (Stream<Path> files = Files.list(atlas.folder().resolve("lib"))) {
            List<Path> unnamed =
                    files.filter(f -> f.toString().endsWith(".jar"))
                            .filter(f -> !f.getFileName().toString().matches("atlas-\\d.*"))
                            .filter(f -> !bill.contains(sha256(f)))
                            .toList();
            assertEquals(List.of(), unnamed);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void examinesItselfAndWritesAReportToSend() throws Exception {
        Answer answer = atlas.in("zh_CN.UTF-8").run("doctor", "--lang", "zh", "-o", "报告.txt");
        Answer again = atlas.run("doctor", "-o", "报告.txt");
        assertAll(
                () -> assertEquals(0, answer.code(), answer.everything()),
                () -> assertFalse(answer.out().contains("[问题]"), answer.out()),
                () -> assertTrue(answer.out().contains("[正常] 字体："), answer.out()),
                () -> assertTrue(answer.out().contains("[正常] 内容包："), answer.out()),
                () ->
                        assertTrue(
                                Files.readString(atlas.elsewhere().resolve("报告.txt"))
                                        .contains("[fine] Fonts: ")),
                () -> assertEquals(2, again.code(), again.everything()));
    }

    @Test
    void tellsABrokenPackFromAMissingOne() throws Exception {
        Path broken = temp.resolve("坏 pack");
        PackagedAtlas.copy(ownPack(), broken);
        Files.writeString(broken.resolve("stray.json"), "{");
        Answer problems = atlas.in("zh_CN.UTF-8").run("validate", broken.toString());
        Answer missing = atlas.in("zh_CN.UTF-8").run("validate", temp.resolve("没有").toString());
        assertAll(
                () -> assertEquals(1, problems.code(), problems.everything()),
                () -> assertTrue(problems.out().contains("stray.json"), problems.everything()),
                () -> assertEquals(2, missing.code()),
                () -> assertEquals(1, missing.everything().lines().count(), missing.everything()));
    }

    @Test
    void searches() throws Exception {
        Answer found = atlas.in("zh_CN.UTF-8").run("search", firstDistrict());
        Answer nothing = atlas.in("zh_CN.UTF-8").run("search", "zzzzqqqq");
        assertAll(
                () -> assertEquals(0, found.code(), found.everything()),
                () ->
                        assertTrue(
                                found.out().lines().findFirst().orElse("").contains("district/"),
                                found.everything()),
                () -> assertEquals("", found.err()),
                () -> assertEquals(1, nothing.code()),
                () -> assertEquals(1, nothing.everything().lines().count(), nothing.everything()));
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({"zh_CN.UTF-8, 这里没有显示器", "en_US.UTF-8, There is no display"})
    void saysInOneSentenceThatThereIsNoDisplay(String locale, String beginning) throws Exception {
        Answer answer = atlas.in(locale).run();
        assertAll(
                () -> assertEquals(3, answer.code()),
                () -> assertTrue(answer.err().startsWith(beginning), answer.everything()),
                () -> assertEquals(1, answer.everything().lines().count(), answer.everything()));
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource({"zh_CN.UTF-8, 用法：, Usage", "en_US.UTF-8, Usage:, 用法"})
    void helpsInThePersonsLanguage(String locale, String there, String absent) throws Exception {
        for (List<String> command : List.of(List.of("--help"), List.of("snapshot", "--help"))) {
            Answer help = atlas.in(locale).run(command.toArray(String[]::new));
            assertAll(
                    () -> assertEquals(0, help.code()),
                    () -> assertEquals("", help.err()),
                    () -> assertTrue(help.out().contains(there), help.out()),
                    () -> assertFalse(help.out().contains(absent), help.out()));
        }
    }

    @Test
    void knowsItsVersion() throws Exception {
        Answer answer = atlas.run("--version");
        assertTrue(answer.out().matches("Quancheng Atlas \\d+\\.\\d+.*\\R"), answer.everything());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void startsThroughSymbolicLinks() throws Exception {
        Path direct =
                Files.createSymbolicLink(temp.resolve("捷径"), atlas.folder().resolve("bin/atlas"));
        Path relative =
                Files.createSymbolicLink(atlas.elsewhere().resolve("again"), Path.of("..", "捷径"));
        for (Path link : List.of(direct, relative)) {
            assertEquals(0, atlas.through(link).run("validate").code(), link.toString());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAnOlderJavaInOneSentence() throws Exception {
        Path old =
                Files.writeString(
                        temp.resolve("java 17"),
                        "#!/bin/sh\necho 'openjdk version \"17.0.1\" 2021-10-19' >&2\n");
        assertTrue(old.toFile().setExecutable(true));
        Answer answer = atlas.withJava(old).run("--version");
        assertAll(
                () -> assertEquals(4, answer.code()),
                () -> assertEquals("", answer.out()),
                () -> assertTrue(answer.err().contains("不是 Java 25"), answer.err()),
                () -> assertTrue(answer.err().contains("not Java 25"), answer.err()),
                () -> assertEquals(2, answer.err().lines().count(), answer.err()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesLibrariesOfAnotherSystemInOneSentence() throws Exception {
        Path foreign = temp.resolve("foreign");
        PackagedAtlas.copy(atlas.folder().resolve("bin"), foreign.resolve("bin"));
        Answer answer = atlas.through(foreign.resolve("bin/atlas")).run("validate");
        assertAll(
                () -> assertEquals(4, answer.code()),
                () -> assertEquals(2, answer.err().lines().count(), answer.err()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "snapshot -o x.png --district nowhere",
                "--pack nowhere snapshot -o x.png",
                "snapshot --pack nowhere -o x.png"
            })
    void answersMistakesInOneSentence(String arguments) throws Exception {
        Answer answer = atlas.run(arguments.split(" "));
        assertAll(
                () -> assertEquals(2, answer.code(), answer.everything()),
                () -> assertEquals("", answer.out()),
                () -> assertEquals(1, answer.err().lines().count(), answer.err()));
    }

    @Test
    void namesTheLicenceOfEveryLibraryAndNoOther() throws IOException {
        assertEquals(
                Notices.of(atlas.folder().resolve("assets/licences")).stream()
                        .flatMap(n -> n.libraries().stream())
                        .sorted()
                        .toList(),
                libraries());
    }

    @Test
    void holdsTheTextOfEveryLicence() throws IOException {
        for (Notices notice : Notices.of(atlas.folder().resolve("assets/licences")))
            assertTrue(Files.size(notice.text()) > 100, notice.toString());
    }

    /**
     * The names of the libraries without version; JavaFX's own empty jars beside those of the
     * system left out.
     */
    private static List<String> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(atlas.folder().resolve("lib"))) {
            return jars.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".jar"))
                    .filter(n -> !n.matches("atlas-\\d.*|javafx-.*\\d\\.jar"))
                    .map(n -> n.replaceFirst("-\\d.*", ""))
                    .sorted()
                    .toList();
        }
    }

    private static void assertPicture(Path file, int width, int height) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        long colours =
                IntStream.range(0, width * height)
                        .map(i -> picture.getRGB(i % width, i / width))
                        .distinct()
                        .count();
        assertAll(
                () -> assertEquals(width, picture.getWidth()),
                () -> assertEquals(height, picture.getHeight()),
                () -> assertTrue(colours > 1000, colours + " colours"));
    }

    private static Path ownPack() throws IOException {
        return DefaultPack.in(atlas.folder().resolve("assets"));
    }

    /** The id of the district whose file the manifest names first. */
    private static String firstDistrict() throws IOException {
        try (Stream<Path> files = Files.list(ownPack().resolve("districts"))) {
            String name =
                    files.map(p -> p.getFileName().toString()).sorted().findFirst().orElseThrow();
            return name.replace(".json", "");
        }
    }
}
