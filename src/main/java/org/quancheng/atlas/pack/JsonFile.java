package org.quancheng.atlas.pack;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One JSON file of a pack that can say where each of its values stands. */
final class JsonFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .nodeFactory(new SmallLists())
                    .build();

    /** A place in the file, from 1. */
    record Spot(int line, int column) {
        static Spot of(TokenStreamLocation at) {
            return new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }
    }

    private final String path;
    private final Supplier<String> text;
    private final JsonNode root;
    private @Nullable Map<String, Spot> spots;

    private JsonFile(String path, Supplier<String> text, JsonNode root) {
        this.path = path;
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a file's text.
     *
     * @throws BrokenJson if it is not JSON
     */
    static JsonFile parse(String path, String text) throws BrokenJson {
        return parse(path, text, () -> text);
    }

    /**
     * Reads a file's text without keeping it: geometry can be large.
     *
     * @param again reads the text again, should somebody ask where a value stands
     * @throws BrokenJson if it is not JSON
     */
    static JsonFile parse(String path, String text, Supplier<String> again) throws BrokenJson {
        if (text.isBlank()) throw BrokenJson.empty();
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                return new JsonFile(path, again, MAPPER.readTree(parser));
            } catch (JacksonException e) {
                throw BrokenJson.of(e, Spot.of(parser.currentLocation()));
            }
        }
    }

    String path() {
        return path;
    }

    JsonNode root() {
        return root;
    }

    /**
     * Where a value stands; the nearest enclosing value for a pointer to something that is missing.
     */
    Spot spot(String pointer) {
        Map<String, Spot> known = spots == null ? spots = spots(text.get()) : spots;
        for (String p = pointer; !p.isEmpty(); p = Pruning.parent(p)) {
            Spot spot = known.get(p);
            if (spot != null) return spot;
        }
        return known.getOrDefault("", new Spot(1, 1));
    }

    private static Map<String, Spot> spots(String text) {
        Map<String, Spot> spots = new HashMap<>();
        Deque<Level> open = new ArrayDeque<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> open.getFirst().name = parser.currentName();
                    case END_OBJECT, END_ARRAY -> open.removeFirst();
                    default -> {
                        String pointer = open.isEmpty() ? "" : open.getFirst().next();
                        spots.put(pointer, Spot.of(parser.currentTokenLocation()));
                        if (token == JsonToken.START_OBJECT)
                            open.addFirst(new Level(pointer, false));
                        if (token == JsonToken.START_ARRAY) open.addFirst(new Level(pointer, true));
                    }
                }
            }
        } catch (JacksonException e) {
            // Changed since it was read: what stands before that is still told.
            return spots;
        }
        return spots;
    }

    /**
     * Most lists of a large file are coordinates: two numbers, where Java would make room for ten.
     */
    private static final class SmallLists extends JsonNodeFactory {
        @Override
        public ArrayNode arrayNode() {
            return new ArrayNode(this, 2);
        }
    }

    /** An object or array that is open while the file is walked. */
    private static final class Level {
        private final String pointer;
        private final boolean array;
        private String name = "";
        private int index;

        Level(String pointer, boolean array) {
            this.pointer = pointer;
            this.array = array;
        }

        String next() {
            return pointer + "/" + (array ? Integer.toString(index++) : Value.escaped(name));
        }
    }
}
