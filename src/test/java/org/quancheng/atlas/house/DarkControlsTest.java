package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Controls wear Primer Light always, and in the dark what a sheet of ours says besides: together
 * that must be Primer Dark. Whoever brings a newer AtlantaFX sees here what has come.
 */
class DarkControlsTest {
    /** Controls and looks of controls that the atlas does not have. */
    private static final List<String> UNUSED =
            List.of(
                    ".color-palette",
                    ".date-picker-popup",
                    ".html-editor",
                    ".modal-pane",
                    ".popover",
                    ".success",
                    ".slider.large",
                    ".tab-line");

    private static final List<StyleRule> OURS = StyleRule.of(ThemeFile.css("dark-controls.css"));

    private static List<StyleRule> primer(String theme) throws IOException {
        String name = "atlantafx/base/theme/primer-" + theme + ".css";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            return StyleRule.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void lightAndOursTogetherAreDark() throws IOException {
        List<StyleRule> light = primer("light");
        List<StyleRule> dark = primer("dark");
        assertEquals(
                light.stream().map(StyleRule::selector).toList(),
                dark.stream().map(StyleRule::selector).toList());
        Map<String, String> root = OURS.getFirst().says();
        assertEquals(".root:dark", OURS.getFirst().selector());
        Set<String> elsewhere =
                Stream.of("shared.css", "dark.css")
                        .flatMap(s -> ThemeFile.names(s).stream())
                        .collect(Collectors.toSet());
        Map<String, String> colours = new TreeMap<>();
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < light.size(); i++) {
            for (var said : dark.get(i).says().entrySet()) {
                String before = light.get(i).says().get(said.getKey());
                if (said.getValue().equals(before)) continue;
                String selector = dark.get(i).selector();
                if (selector.equals(".root")) colours.put(said.getKey(), said.getValue());
                else if (!isSaid(selector, said.getKey(), said.getValue())
                        && !isCalledOtherwise(before, said.getValue(), root))
                    missing.add(selector + " " + said);
            }
        }
        missing.removeIf(m -> UNUSED.stream().anyMatch(m::contains));
        assertEquals(Set.of(), missing);
        assertTrue(colours.size() > 60, colours::toString);
        colours.keySet().removeAll(elsewhere);
        // Light speaks of these two where dark speaks of others.
        for (String other : List.of("-color-base-1", "-color-base-2"))
            colours.put(other, root.get("-color-base-6"));
        assertEquals(colours, new TreeMap<>(root));
    }

    private static boolean isSaid(String selector, String property, String value) {
        return OURS.stream()
                .anyMatch(
                        r ->
                                r.selector().equals(".root:dark " + selector)
                                        && value.equals(r.says().get(property)));
    }

    /** Whether light's name for a colour has in our dark the colour that dark's name has. */
    private static boolean isCalledOtherwise(String before, String dark, Map<String, String> root) {
        String[] ours = before.split(",\\s*");
        String[] theirs = dark.split(",\\s*");
        for (int i = 0; i < ours.length; i++)
            if (i >= theirs.length
                    || !root.getOrDefault(ours[i], ours[i])
                            .equals(root.getOrDefault(theirs[i], theirs[i]))) return false;
        return true;
    }
}
