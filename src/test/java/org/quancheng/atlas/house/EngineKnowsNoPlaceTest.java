package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another city is another pack: no name, code or colour of the shipped one stands in the engine.
 */
class EngineKnowsNoPlaceTest {
    /** Names in the pack that are plain words too, and why the engine says them. */
    private static final Map<String, String> GENERAL =
            Map.of(
                    "core", "libraries call their main module so",
                    "pole", "pole of inaccessibility: the point of a shape farthest from its edge");

    private static final PackNames NAMES = new PackNames(WorkingCopy.ROOT.resolve("assets/jinan"));

    private static final Pattern ANY = NAMES.pattern(GENERAL.keySet());

    @Test
    void noNameOfThePackStandsInTheEngine() {
        List<Path> files = new ArrayList<>(WorkingCopy.files(WorkingCopy.MAIN, ""));
        files.addAll(WorkingCopy.files(WorkingCopy.RESOURCES, ""));
        assertEquals(
                List.of(), files.parallelStream().flatMap(EngineKnowsNoPlaceTest::found).toList());
    }

    private static Stream<String> found(Path file) {
        String text = WorkingCopy.text(file);
        return ANY.matcher(text)
                .results()
                .map(m -> WorkingCopy.at(file, text, m.start()) + " " + m.group());
    }

    @Test
    void wouldFindThem() {
        assertTrue(NAMES.size() > 500, "names read from the pack: " + NAMES.size());
        for (String text :
                List.of(
                        "class ChangqingSheet",
                        "case \"370113\"",
                        "// 长清在西南",
                        "near Wufeng Mountain",
                        "\"jinan\"",
                        "Color.web(\"#c2255c\")",
                        "// 国际医学中心")) assertTrue(ANY.matcher(text).find(), text);
    }
}
