package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.Role;
import org.quancheng.atlas.search.Group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every word that the code asks for is there, and none is left that nobody shows. */
class WordsInUseTest {
    private static final List<TextFile> WORDS = TextFile.byBundle().get("words");
    private static final Set<String> KEYS = WORDS.getFirst().texts().keySet();

    /** Options of the command line name theirs as well. */
    private static final Set<String> HELP =
            TextFile.byBundle().get("help").getFirst().texts().keySet();

    private static final Set<String> FAMILIES =
            KEYS.stream().map(WordsInUseTest::family).collect(Collectors.toSet());

    /** What follows a prefix, where it is the constants of a type: each must have its text. */
    private static final Map<String, Enum<?>[]> CONSTANTS =
            Map.of(
                    "role.", Role.values(),
                    "qualifier.", Qualifier.values(),
                    "search.group.", Group.values(),
                    "district.kind.", District.Kind.values());

    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
    private static final Predicate<String> FILE_NAME =
            Pattern.compile(".*\\.(json|geojson|css|png|txt)").asMatchPredicate();

    private static final List<SourceCalls.Call> CALLS = SourceCalls.of("text");
    private static final List<String> LITERALS = SourceCalls.literals();

    private static Set<String> prefixes() {
        return SourceCalls.prefixes().stream()
                .filter(p -> FAMILIES.contains(family(p)))
                .collect(Collectors.toSet());
    }

    private static String family(String key) {
        return key.replaceFirst("\\..*", "");
    }

    @Test
    void everyKeyThatACallWritesHasAText() {
        List<String> missing = new ArrayList<>();
        for (SourceCalls.Call call : CALLS)
            for (String key : call.literals())
                if (!call.isComposed() && !KEYS.contains(key)) missing.add(call.at() + " " + key);
        assertEquals(List.of(), missing);
    }

    /** Keys that are handed on before they are looked up are known by their first word. */
    @Test
    void everyLiteralThatLooksLikeAKeyHasAText() {
        Set<String> missing = new TreeSet<>(LITERALS);
        missing.removeIf(l -> !l.matches("[a-z]+(\\.[A-Za-z-]+)+") || FILE_NAME.test(l));
        missing.removeIf(l -> KEYS.contains(l) || HELP.contains(l));
        missing.removeIf(l -> !FAMILIES.contains(family(l)));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPrefixBeginsSomeKey() {
        Set<String> idle = new TreeSet<>(prefixes());
        idle.removeIf(p -> KEYS.stream().anyMatch(k -> k.startsWith(p)));
        assertEquals(Set.of(), idle);
    }

    @Test
    void everyConstantOfAPrefixInUseHasAText() {
        Set<String> missing = new TreeSet<>();
        for (String prefix : prefixes())
            for (Enum<?> c : CONSTANTS.getOrDefault(prefix, new Enum<?>[0]))
                missing.add(prefix + c.name());
        missing.removeAll(KEYS);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextIsShownSomewhere() {
        Set<String> unused = new TreeSet<>(KEYS);
        LITERALS.forEach(unused::remove);
        for (String prefix : prefixes()) {
            Enum<?>[] constants = CONSTANTS.get(prefix);
            if (constants == null) unused.removeIf(k -> k.startsWith(prefix));
            else for (Enum<?> constant : constants) unused.remove(prefix + constant.name());
        }
        assertEquals(Set.of(), unused);
    }

    /** Of alternatives, as in {@code a ? "x" : "y"}, one takes all the values. */
    @Test
    void callsGiveAsManyValuesAsTheTextTakes() {
        List<String> offenders = new ArrayList<>();
        for (SourceCalls.Call call : CALLS) {
            boolean array = call.arguments().getLast().startsWith("(Object[])");
            if (call.isComposed() || array || call.literals().isEmpty()) continue;
            int taken = call.literals().stream().mapToInt(WordsInUseTest::values).max().orElse(0);
            if (taken != call.arguments().size() - 1) offenders.add(call.at());
        }
        assertEquals(List.of(), offenders);
    }

    private static int values(String key) {
        return WORDS.stream()
                .flatMap(w -> VALUE.matcher(w.texts().getOrDefault(key, "")).results())
                .mapToInt(m -> Integer.parseInt(m.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
