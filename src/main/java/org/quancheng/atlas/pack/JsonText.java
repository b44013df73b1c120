package org.quancheng.atlas.pack;

import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists, texts and numbers as JSON text. */
public final class JsonText {
    private JsonText() {}

    /** A value made of maps, lists, texts and numbers as pretty-printed JSON. */
    public static String of(Object value) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
