package org.quancheng.atlas.pack;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** Writes maps, lists, texts and numbers as JSON text. */
public final class JsonText {
    private JsonText() {}

    /** A value made of maps, lists, texts and numbers as pretty-printed JSON. */
    public static String of(Object value) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /**
     * A JSON object as maps, lists, texts and numbers.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Map<String, Object> object(String text) {
        try {
            return JsonMapper.shared().readValue(text, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON object", e);
        }
    }
}
