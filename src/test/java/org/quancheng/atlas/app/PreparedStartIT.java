package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.PackagedAtlas.Answer;
import org.quancheng.atlas.app.start.Phase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged folder starts from what the build prepared, wherever it lies. */
class PreparedStartIT {
    /** Java refuses to start, rather than to start slowly, where what was prepared does not fit. */
    private static final String STRICT = "-XX:AOTMode=on";

    @TempDir static Path temp;

    static PackagedAtlas atlas;

    @BeforeAll
    static void copy() throws IOException {
        Path folder = temp.resolve("泉城 图集 (2)");
        PackagedAtlas.copy(Path.of(System.getProperty("atlas.packaged")), folder);
        atlas = new PackagedAtlas(folder, Files.createDirectory(temp.resolve("elsewhere")));
    }

    private static Map<String, String> java(String... options) {
        return Map.of("JDK_JAVA_OPTIONS", String.join(" ", options));
    }

    @Test
    void fitsTheOptionsThatTheStarterGivesToJava() throws Exception {
        Answer answer = atlas.run(java(STRICT), "--version");
        assertEquals(0, answer.code(), answer.everything());
    }

    /** Proves that the test above can fail. */
    @Test
    void wouldNotFitOtherOptions() throws Exception {
        Answer answer = atlas.run(java(STRICT, "--add-modules=java.instrument"), "--version");
        assertEquals(1, answer.code(), answer.everything());
    }

    @Test
    void startsWithoutItToo() throws Exception {
        Path folder = temp.resolve("without");
        PackagedAtlas.copy(atlas.folder(), folder);
        Files.delete(folder.resolve("lib/atlas.aot"));
        Answer answer = new PackagedAtlas(folder, atlas.elsewhere()).run("--version");
        assertAll(
                () -> assertEquals(0, answer.code(), answer.everything()),
                () -> assertEquals("", answer.err()));
    }

    /** A window on the toolkit's own screen that nobody sees; classes come prepared. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void opensTheWindowAndTellsHowItGotThere() throws Exception {
        Path report = temp.resolve("start.json");
        Path classes = temp.resolve("classes.log");
        Map<String, String> environment =
                Map.of(
                        "DISPLAY",
                        "none",
                        "JDK_JAVA_OPTIONS",
                        String.join(
                                " ",
                                STRICT,
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Datlas.start.exit=true",
                                "-Datlas.start.report=" + report,
                                "-Xlog:class+load:file=" + classes));
        Answer answer = atlas.run(environment);
        assertEquals(0, answer.code(), answer.everything());
        List<String> loaded = Files.readAllLines(classes);
        long prepared = loaded.stream().filter(l -> l.contains("shared objects file")).count();
        assertTrue(prepared > 0.9 * loaded.size(), prepared + " of " + loaded.size());
        String json = Files.readString(report);
        for (Phase phase : Phase.values()) assertTrue(number(json, phase) > 0, json);
        assertTrue(number(json, Phase.MAIN) <= number(json, Phase.TOOLKIT), json);
        assertTrue(number(json, Phase.SIGNS) <= number(json, Phase.FRAME), json);
    }

    private static int number(String json, Phase phase) {
        Matcher m =
                Pattern.compile('"' + phase.name().toLowerCase(Locale.ROOT) + "\": (\\d+)")
                        .matcher(json);
        return m.find() ? Integer.parseInt(m.group(1)) : -1;
    }
}
