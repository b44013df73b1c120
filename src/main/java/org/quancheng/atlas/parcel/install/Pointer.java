package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.plan.fact.Lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the installed versions of a pack is in use.
 *
 * @param current the name of its folder; empty: none, the program's own pack is used
 * @param proven whether the program has come up with it
 * @param tries how often it was tried before it was proven
 * @param previous folders of the versions before it, the newest first
 * @param refused hashes of versions that were given up, and are not to come back by themselves
 */
record Pointer(
        Optional<String> current,
        boolean proven,
        int tries,
        List<String> previous,
        List<String> refused) {
    /** The versions that are kept besides the one in use. */
    static final int KEPT = 2;

    /** Enough to remember what one maker gets wrong. */
    private static final int REMEMBERED = 20;

    /** What a folder of a version is called. */
    static final String NAME = "\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}-[0-9a-f]{16}";

    static final Pointer NONE = new Pointer(Optional.empty(), true, 0, List.of(), List.of());

    Pointer {
        previous = Lists.copy(previous);
        refused = Lists.copy(refused);
    }

    /** A new version in the place of the one in use. */
    Pointer to(String next) {
        List<String> before = new ArrayList<>(current.stream().toList());
        before.addAll(previous);
        before.removeIf(next::equals);
        return new Pointer(
                Optional.of(next),
                false,
                0,
                before.stream().limit(KEPT).toList(),
                refused.stream().filter(r -> !next.endsWith(r)).toList());
    }

    /** The version before it, or none, in its place; it is not to come back by itself. */
    Pointer back() {
        List<String> given = new ArrayList<>(refused);
        current.map(Pointer::hash).filter(h -> !given.contains(h)).ifPresent(given::addFirst);
        return new Pointer(
                previous.stream().findFirst(),
                previous.isEmpty(),
                0,
                previous.stream().skip(1).toList(),
                given.stream().limit(REMEMBERED).toList());
    }

    Pointer tried() {
        return new Pointer(current, false, tries + 1, previous, refused);
    }

    Pointer shown() {
        return new Pointer(current, true, 0, previous, refused);
    }

    /** The folders that must stay. */
    List<String> folders() {
        return Stream.concat(current.stream(), previous.stream()).toList();
    }

    static String hash(String folder) {
        return folder.substring(folder.lastIndexOf('-') + 1);
    }

    String text() {
        return "current "
                + current.orElse("")
                + "\nproven "
                + proven
                + "\ntries "
                + tries
                + "\nprevious "
                + String.join(" ", previous)
                + "\nrefused "
                + String.join(" ", refused)
                + "\n";
    }

    /** Reads {@link #text}; what is not understood counts as not said. */
    static Pointer parse(String text) {
        Map<String, List<String>> lines = new HashMap<>();
        for (String line : text.lines().toList()) {
            List<String> words = List.of(line.strip().split(" +"));
            lines.put(words.getFirst(), words.subList(1, words.size()));
        }
        return new Pointer(
                names(lines, "current", NAME).stream().findFirst(),
                !lines.getOrDefault("proven", List.of()).contains("false"),
                names(lines, "tries", "\\d{1,6}").stream()
                        .map(Integer::valueOf)
                        .findFirst()
                        .orElse(0),
                names(lines, "previous", NAME),
                names(lines, "refused", "[0-9a-f]{16}"));
    }

    private static List<String> names(Map<String, List<String>> lines, String word, String form) {
        return lines.getOrDefault(word, List.of()).stream().filter(w -> w.matches(form)).toList();
    }
}
