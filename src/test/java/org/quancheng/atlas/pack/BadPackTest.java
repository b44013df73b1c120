package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Lists;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every kind of badness, one small edit of mini-town each: what is told, where, and what is no
 * longer shown.
 */
class BadPackTest {
    private static final PackReader READER = MiniTown.reader();

    @TempDir private Path pack;

    /**
     * One edit of mini-town.
     *
     * @param find a text that stands once in the file; replaced
     * @param times how often {@code replace} is repeated
     * @param add the text of a file that is new or replaced as a whole
     * @param bytes the same in hexadecimal
     */
    record Edit(
            String why,
            String file,
            Optional<String> find,
            Optional<String> replace,
            Optional<Integer> times,
            Optional<Boolean> delete,
            Optional<String> add,
            Optional<String> bytes,
            Optional<String> prepend,
            Expectation expect) {}

    /**
     * What reading says then.
     *
     * @param lost how many fewer records there are than in the sound pack, by kind
     */
    record Expectation(
            List<Expected> problems,
            Optional<Map<String, Integer>> lost,
            Optional<String> unreadable) {
        Expectation {
            problems = Lists.copy(problems);
        }
    }

    record Expected(String file, int line, String pointer, String zh) {}

    static Stream<String> edits() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(BadPackTest.class.getResource("/bad-packs")).toURI());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void tellsWhatIsWrongAndShowsTheRest(String name) throws Exception {
        Edit edit =
                JsonMapper.shared().readValue(Files.readString(folder().resolve(name)), Edit.class);
        MiniTown.copyTo(pack);
        apply(edit);

        if (edit.expect().unreadable().isPresent()) {
            UnreadablePack refusal = assertThrows(UnreadablePack.class, () -> READER.read(pack));
            assertTrue(
                    refusal.sentence().zh().contains(edit.expect().unreadable().get()),
                    refusal.sentence()::zh);
            return;
        }
        PackReader.Reading reading = READER.read(pack);
        String told =
                reading.problems().stream()
                        .map(
                                p ->
                                        p.file()
                                                + ":"
                                                + p.line()
                                                + " "
                                                + p.pointer()
                                                + " "
                                                + p.message().zh())
                        .collect(Collectors.joining("\n"));
        assertEquals(edit.expect().problems().size(), reading.problems().size(), told);
        for (Expected expected : edit.expect().problems()) {
            assertTrue(
                    reading.problems().stream().anyMatch(p -> matches(expected, p)),
                    expected + " is not in\n" + told);
        }
        PlanWalk walk = new PlanWalk(reading.plan());
        assertEquals(edit.expect().lost().orElse(Map.of()), lost(walk), told);
        assertEquals(List.of(), walk.nulls);
        if (!edit.file().equals("sources.json")) assertEquals(List.of(), walk.dangling);
    }

    private static boolean matches(Expected expected, PackProblem problem) {
        return problem.file().equals(expected.file())
                && problem.line() == expected.line()
                && problem.pointer().equals(expected.pointer())
                && problem.message().zh().contains(expected.zh())
                && !problem.message().en().isBlank();
    }

    private static Map<String, Integer> lost(PlanWalk walk) throws UnreadablePack {
        Map<String, Integer> lost = new TreeMap<>();
        new PlanWalk(READER.read(MiniTown.folder()).plan())
                .tally.forEach(
                        (kind, n) -> {
                            int fewer = n - walk.tally.getOrDefault(kind, 0);
                            if (fewer != 0) lost.put(kind, fewer);
                        });
        return lost;
    }

    private void apply(Edit edit) throws IOException {
        Path file = pack.resolve(edit.file());
        if (edit.delete().orElse(false)) Files.delete(file);
        if (edit.add().isPresent()) Files.writeString(file, edit.add().get());
        if (edit.bytes().isPresent())
            Files.write(file, HexFormat.of().parseHex(edit.bytes().get()));
        if (edit.prepend().isPresent())
            Files.writeString(file, edit.prepend().get() + Files.readString(file));
        if (edit.find().isPresent()) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String find = edit.find().get();
            assertEquals(
                    2,
                    (text + "\u0000").split(Pattern.quote(find), -1).length,
                    "must stand once: " + find);
            String replacement = edit.replace().orElse("").repeat(edit.times().orElse(1));
            Files.writeString(file, text.replace(find, replacement));
        }
    }
}
