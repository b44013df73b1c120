package org.quancheng.atlas.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.house.Sources;
import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sheet of shortcuts tells of every key, because whoever listens to keys asks its tables. */
class AllKeysTest {
    /**
     * Who looks at keys without a table: the tables' own reading, fields that use a key for
     * themselves while one types, a hall, whose visitors have no keyboard, a measuring hand that
     * presses any, and a list that Escape puts away as it does all else.
     */
    private static final Set<String> WITHOUT_A_TABLE =
            Set.of(
                    "Chord",
                    "ShowKeys",
                    "Note",
                    "BothLanguages",
                    "Keys",
                    "Members",
                    "PinPad",
                    "RandomVisitor",
                    "Typing");

    @Test
    void everyTableIsTold() {
        Set<String> told =
                AllKeys.list().stream()
                        .map(k -> k.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Sources.thatContain("implements Shortcut")), told);
    }

    @Test
    void nobodyListensToKeysWithoutATable() {
        Set<String> others = new TreeSet<>(Sources.thatContain("getCode()"));
        others.addAll(Sources.thatContain("KeyCodeCombination("));
        others.removeAll(WITHOUT_A_TABLE);
        assertEquals(Set.of(), others);
        Set<String> codes = new TreeSet<>(Sources.thatContain("KeyCode."));
        codes.removeAll(Sources.thatContain("implements Shortcut"));
        codes.removeAll(WITHOUT_A_TABLE);
        assertEquals(Set.of(), codes);
    }

    @Test
    void noKeyMeansTwoThingsInOneTable() {
        List<String> twice = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Shortcut key : AllKeys.list())
            for (Chord chord : key.entry().chords())
                if (!seen.add(key.getClass() + " " + chord.code() + chord.held()))
                    twice.add(key + " " + chord);
        assertEquals(List.of(), twice);
    }

    @Test
    void everyTopicHasKeysAndEveryKeyASignToShow() {
        assertEquals(
                EnumSet.allOf(Topic.class),
                AllKeys.list().stream()
                        .map(k -> k.entry().topic())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class))));
        for (Shortcut key : AllKeys.list())
            assertTrue(
                    key.entry().chords().stream().anyMatch(c -> !c.sign().isEmpty()),
                    key.toString());
    }
}
