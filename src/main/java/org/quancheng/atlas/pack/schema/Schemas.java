package org.quancheng.atlas.pack.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The JSON Schemas that say what each kind of dataset looks like. */
public final class Schemas {
    private static final String BASE = "atlas:///schema/";

    private final Map<Kind, Schema> compiled = new EnumMap<>(Kind.class);

    /**
     * @param folder the folder with the schema files
     * @throws UncheckedIOException if one cannot be read or is no schema
     */
    public Schemas(Path folder) {
        Map<String, String> texts = new HashMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.schema.json")) {
            for (Path file : files) texts.put(BASE + file.getFileName(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, b -> b.schemas(texts));
        for (Kind kind : Kind.values()) {
            try {
                compiled.put(kind, registry.getSchema(SchemaLocation.of(BASE + kind.schema())));
            } catch (SchemaException | JacksonException e) {
                throw new UncheckedIOException(
                        new IOException("unusable schema: " + folder.resolve(kind.schema()), e));
            }
        }
    }

    /**
     * Reports everything in which a dataset differs from its schema, one finding for each cause.
     */
    public void check(Dataset dataset) {
        Schema schema = compiled.get(dataset.kind());
        if (schema == null) throw new IllegalStateException("no schema for " + dataset.kind());
        Set<String> seen = new HashSet<>();
        boolean huge = HugeNumbers.isIn(dataset.root());
        JsonNode tree = huge ? dataset.root().deepCopy() : dataset.root();
        if (huge)
            HugeNumbers.replace(
                    tree,
                    "",
                    pointer -> {
                        seen.add(pointer);
                        dataset.report(
                                pointer,
                                Remedy.DROP_ELEMENT,
                                "数值大得不合情理，请核对。",
                                "The number is too large to be meant; please check.");
                    });
        for (Error error : schema.validate(tree)) {
            if (error.getEvaluationPath().toString().contains("/oneOf/")) continue;
            String pointer = error.getInstanceLocation().toString();
            String cause =
                    switch (error.getKeyword()) {
                        case "required", "additionalProperties" ->
                                pointer + "/" + Value.escaped(error.getProperty());
                        default -> pointer;
                    };
            if (seen.add(cause)) report(dataset, error, pointer);
        }
    }

    private static void report(Dataset dataset, Error error, String pointer) {
        String zh = SchemaWords.zh(error);
        String en = SchemaWords.en(error);
        int position = optionalPart(dataset, pointer);
        if (position > 0) {
            dataset.report(pointer, Remedy.KEEP, zh, en);
            dataset.leaveOut(pointer.substring(0, position), Remedy.DROP_VALUE);
            return;
        }
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                    dataset.report(
                            pointer + "/" + Value.escaped(error.getProperty()),
                            Remedy.DROP_VALUE,
                            zh,
                            en);
            case "uniqueItems" -> {
                Set<JsonNode> seen = new HashSet<>();
                JsonNode list = dataset.root().at(JsonPointer.compile(pointer));
                for (int i = 0; i < list.size(); i++) {
                    if (!seen.add(list.get(i)))
                        dataset.report(pointer + "/" + i, Remedy.DROP_VALUE, zh, en);
                }
            }
            case "required" ->
                    dataset.report(
                            pointer,
                            isFileList(dataset, pointer) ? Remedy.KEEP : Remedy.DROP_ELEMENT,
                            zh,
                            en);
            default ->
                    dataset.report(
                            pointer,
                            isFileList(dataset, pointer) ? Remedy.DROP_VALUE : Remedy.DROP_ELEMENT,
                            zh,
                            en);
        }
    }

    /**
     * A place without coordinates, a chapter without a view and a pack without its base map are
     * still worth showing; 0 for all else.
     */
    private static int optionalPart(Dataset dataset, String pointer) {
        String field =
                switch (dataset.kind()) {
                    case PLACES -> "/at";
                    case STORY -> "/view";
                    case MANIFEST -> "/basemap";
                    default -> "//";
                };
        int at = (pointer + "/").indexOf(field + "/");
        return at < 0 ? 0 : at + field.length();
    }

    /** A manifest with a wrong file name still opens all other files. */
    private static boolean isFileList(Dataset dataset, String pointer) {
        return dataset.kind() == Kind.MANIFEST && (pointer + "/").startsWith("/files/");
    }
}
