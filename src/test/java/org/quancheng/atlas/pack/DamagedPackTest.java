package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** However a pack is damaged: reading refuses it in words or gives a plan that hangs together. */
class DamagedPackTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PackReader READER = MiniTown.reader();
    private static final long SEED = Long.getLong("atlas.test.seed", 20260101L);
    private static final int ROUNDS = Integer.getInteger("atlas.test.rounds", 40);

    @TempDir private Path pack;

    private final Map<Path, String> sound = new HashMap<>();

    @BeforeEach
    void copy() throws IOException {
        MiniTown.copyTo(pack);
        try (var files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                sound.put(file, Files.readString(file));
        }
    }

    @RepeatedTest(10)
    void brokenValuesNeverLeaveReferencesToTheUnknown(RepetitionInfo repetition)
            throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED + repetition.getCurrentRepetition() * 10_000L + round;
            Random random = new Random(seed);
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                Path file = anyFile(random);
                JsonNode root = MAPPER.readTree(Files.readString(file));
                spoil(root, random);
                Files.writeString(file, MAPPER.writeValueAsString(root));
            }
            expectCoherence("seed " + seed);
            restore();
        }
    }

    @Test
    void brokenTextIsRefusedInWords() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED - 1 - round;
            Random random = new Random(seed);
            Path file = anyFile(random);
            StringBuilder text = new StringBuilder(Files.readString(file));
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setLength(at);
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, "{}[],:\"\\\u0000é1".charAt(random.nextInt(11)));
            }
            Files.writeString(file, text);
            expectCoherence("seed " + seed);
            restore();
        }
    }

    private Path anyFile(Random random) {
        List<Path> files = sound.keySet().stream().sorted().toList();
        return files.get(random.nextInt(files.size()));
    }

    private void restore() throws IOException {
        for (Map.Entry<Path, String> file : sound.entrySet())
            Files.writeString(file.getKey(), file.getValue());
    }

    private void expectCoherence(String seed) {
        try {
            PackReader.Reading reading = READER.read(pack);
            PlanWalk walk = new PlanWalk(reading.plan());
            assertEquals(List.of(), walk.nulls, seed);
            // Statements whose source is listed but cannot be read stay.
            walk.dangling.removeIf(
                    d ->
                            d.contains(": source ")
                                    && reading.problems().stream()
                                            .anyMatch(
                                                    p ->
                                                            p.file().equals("sources.json")
                                                                    || p.pointer().equals("/files")
                                                                    || p.pointer()
                                                                            .startsWith(
                                                                                    "/files/sources")));
            assertEquals(List.of(), walk.dangling, seed);
            // Whatever passes its schema fits its record.
            assertEquals(
                    List.of(),
                    reading.problems().stream()
                            .filter(p -> p.message().zh().startsWith("这个文件的内容无法使用"))
                            .toList(),
                    () -> seed + " " + reading.problems());
        } catch (UnreadablePack e) {
            assertFalse(e.sentence().zh().isBlank(), seed);
        } catch (RuntimeException | StackOverflowError e) {
            fail(seed, e);
        }
    }

    /** Removes or replaces one value of a tree. */
    private static void spoil(JsonNode root, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(root, holders);
        if (holders.isEmpty()) return;
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0, 1 -> object.remove(name);
                case 2 -> object.set(name, junk(holders, random));
                default -> object.set(name + "~/x", junk(holders, random));
            }
        } else if (holder instanceof ArrayNode list) {
            int index = random.nextInt(list.size());
            switch (random.nextInt(4)) {
                case 0 -> list.remove(index);
                case 1 -> list.set(index, junk(holders, random));
                case 2 -> list.add(list.get(index));
                default -> list.insert(index, junk(holders, random));
            }
        }
    }

    private static JsonNode junk(List<JsonNode> holders, Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(11)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(random.nextInt(200) - 100);
            case 2 -> make.numberNode(-1e300);
            case 3 -> make.stringNode("nobody");
            case 4 -> make.stringNode("");
            case 5 -> make.stringNode(" ");
            case 6 -> make.arrayNode();
            case 7 -> make.objectNode();
            case 8 -> make.booleanNode(true);
            case 9 -> make.stringNode("../../etc/\u0000passwd");
            default -> holders.get(random.nextInt(holders.size())).deepCopy();
        };
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer() && !node.isEmpty()) holders.add(node);
        node.forEach(child -> collect(child, holders));
    }
}
