package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Both languages say the same, in texts that can be filled in. */
class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\b");

    /** Keys that picocli looks up by itself. */
    private static final Predicate<String> PICOCLI =
            Pattern.compile("([\\w-]+\\.)*(usage|mixinStandardHelpOptions|helpCommand)\\..+")
                    .asMatchPredicate();

    static Collection<List<TextFile>> bundles() {
        return TextFile.byBundle().values();
    }

    static List<TextFile> files() {
        return bundles().stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(List<TextFile> bundle) {
        assertEquals(2, bundle.size(), bundle.toString());
        assertEquals(bundle.get(0).texts().keySet(), bundle.get(1).texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTakeTheSameValues(List<TextFile> bundle) {
        var other = bundle.get(1).texts();
        bundle.get(0)
                .texts()
                .forEach(
                        (key, text) -> {
                            String twin = other.getOrDefault(key, "");
                            assertTrue(values(twin).containsAll(shown(text)), key + "=" + text);
                            assertTrue(values(text).containsAll(shown(twin)), key + "=" + twin);
                        });
    }

    private static Set<String> values(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of a text without those that only choose between one and many. */
    private static Set<String> shown(String text) {
        return values(text.replaceAll("\\{\\d+,choice", ""));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyStandsOnceAndHasAText(TextFile file) {
        assertEquals(List.of(), file.twice());
        file.texts().forEach((key, text) -> assertFalse(text.isBlank(), key));
    }

    @ParameterizedTest
    @MethodSource("files")
    void patternsCanBeFilledIn(TextFile file) {
        var patterns = new TreeMap<>(file.texts());
        patterns.values().removeIf(text -> !text.contains("{"));
        patterns.forEach(
                (key, text) -> {
                    MessageFormat format = new MessageFormat(text);
                    assertEquals(values(text), values(format.toPattern()), key);
                    // A single quote would keep what follows from being filled in.
                    assertFalse(text.replace("''", "").contains("'"), key);
                });
    }

    @Test
    void everyOptionIsExplainedAndNothingElse() {
        Pattern described = Pattern.compile("(?:descriptionKey\\s*=\\s*\"|\\$\\{bundle:)([^\"}]+)");
        Set<String> asked =
                WorkingCopy.files(WorkingCopy.MAIN, ".java").stream()
                        .flatMap(f -> described.matcher(WorkingCopy.text(f)).results())
                        .map((MatchResult m) -> m.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told =
                new TreeSet<>(TextFile.byBundle().get("help").getFirst().texts().keySet());
        told.removeIf(key -> PICOCLI.test(key) && !asked.contains(key));
        told.removeIf(key -> ofACommand(asked, key));
        assertEquals(asked, told);
    }

    /** Whether it tells one command's people otherwise what all are told under the plain key. */
    private static boolean ofACommand(Set<String> asked, String key) {
        Pattern named = Pattern.compile("@Command\\(\\s*name = \"([\\w-]+)\"");
        return WorkingCopy.files(WorkingCopy.MAIN, ".java").stream()
                .flatMap(f -> named.matcher(WorkingCopy.text(f)).results())
                .map(m -> "atlas." + m.group(1) + ".")
                .anyMatch(own -> key.startsWith(own) && asked.contains(key.replace(own, "")));
    }
}
