package org.quancheng.atlas.pack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;

/** The JSON Schemas that say what each kind of dataset looks like. */
final class Schemas {
    private static final String BASE = "atlas:///schema/";

    private final SchemaRegistry registry;
    private final Map<Kind, Schema> compiled = new EnumMap<>(Kind.class);

    /**
     * @param folder the folder with the schema files
     * @throws UncheckedIOException if it cannot be read
     */
    Schemas(Path folder) {
        Map<String, String> texts = new HashMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.schema.json")) {
            for (Path file : files) texts.put(BASE + file.getFileName(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(texts));
    }

    /** Reports everything in which a dataset differs from its schema. */
    void check(Dataset dataset) {
        Schema schema = compiled.computeIfAbsent(
                dataset.kind(), kind -> registry.getSchema(SchemaLocation.of(BASE + kind.schema())));
        for (Error error : schema.validate(dataset.root())) {
            String pointer = error.getInstanceLocation().toString();
            if (error.getKeyword().equals("additionalProperties")) {
                pointer += "/" + error.getProperty();
                dataset.report(pointer, Remedy.DROP_VALUE, SchemaWords.zh(error), SchemaWords.en(error));
            } else {
                dataset.report(pointer, Remedy.DROP_ELEMENT, SchemaWords.zh(error), SchemaWords.en(error));
            }
        }
    }
}
