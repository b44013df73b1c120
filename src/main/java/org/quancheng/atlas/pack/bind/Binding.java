package org.quancheng.atlas.pack.bind;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.Subject;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Turns checked trees into the records of the plan. */
final class Binding {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(LonLat.class, new LonLatReader())
                                    .addDeserializer(Subject.class, new SubjectReader()))
                    .build();

    private Binding() {}

    /**
     * Binds a tree that has passed its schema.
     *
     * @throws JacksonException if it cannot be bound all the same
     */
    static <T> T bind(JsonNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }

    /** Reads [lon, lat]. */
    private static final class LonLatReader extends StdDeserializer<LonLat> {
        LonLatReader() {
            super(LonLat.class);
        }

        @Override
        public LonLat deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode pair = context.readTree(parser);
            return new LonLat(pair.get(0).asDouble(), pair.get(1).asDouble());
        }
    }

    /** Reads kind/id. */
    private static final class SubjectReader extends StdDeserializer<Subject> {
        SubjectReader() {
            super(Subject.class);
        }

        @Override
        public Subject deserialize(JsonParser parser, DeserializationContext context) {
            String written = context.readTree(parser).asString();
            return Subject.parse(written)
                    .orElseThrow(
                            () -> context.weirdStringException(written, Subject.class, "no panel"));
        }
    }
}
