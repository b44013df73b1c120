package org.quancheng.atlas.pack;

/** Writes records as JSON text. */
public final class JsonText {
    private JsonText() {}

    /** A value made of records, lists, texts and numbers as pretty-printed JSON. */
    public static String of(Object value) {
        return JsonFile.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
