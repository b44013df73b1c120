package org.quancheng.atlas.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON file of a pack that remembers where each of its values stands. */
final class JsonFile {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A place in the file, from 1. */
    record Spot(int line, int column) {}

    private final String path;
    private final JsonNode root;
    private final Map<String, Spot> spots;

    private JsonFile(String path, JsonNode root, Map<String, Spot> spots) {
        this.path = path;
        this.root = root;
        this.spots = spots;
    }

    /**
     * Reads a file's text.
     *
     * @throws JacksonException if it is not JSON; its location says where
     */
    static JsonFile parse(String path, String text) {
        return new JsonFile(path, MAPPER.readTree(text), spots(text));
    }

    String path() {
        return path;
    }

    JsonNode root() {
        return root;
    }

    /** Where a value stands; the nearest enclosing value for a pointer to something that is missing. */
    Spot spot(String pointer) {
        String p = pointer;
        while (true) {
            Spot spot = spots.get(p);
            if (spot != null) return spot;
            if (p.isEmpty()) return new Spot(1, 1);
            p = p.substring(0, Math.max(0, p.lastIndexOf('/')));
        }
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
                        TokenStreamLocation at = parser.currentTokenLocation();
                        spots.put(pointer, new Spot(at.getLineNr(), at.getColumnNr()));
                        if (token == JsonToken.START_OBJECT) open.addFirst(new Level(pointer, false));
                        if (token == JsonToken.START_ARRAY) open.addFirst(new Level(pointer, true));
                    }
                }
            }
        }
        return spots;
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
            String key = array ? Integer.toString(index++) : name.replace("~", "~0").replace("/", "~1");
            return pointer + "/" + key;
        }
    }
}
