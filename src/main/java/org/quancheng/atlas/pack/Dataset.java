package org.quancheng.atlas.pack;

import java.util.ArrayList;
import java.util.List;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.plan.fact.Text;
import tools.jackson.databind.JsonNode;

/** One file of a pack on its way to the plan: its tree, and what was found in it. */
public final class Dataset {
    /** The kinds of file, in the order in which they are checked. */
    public enum Kind {
        MANIFEST,
        SOURCES,
        LAYOUT,
        DISTRICT,
        INDICATORS,
        STAGES,
        STRATEGY,
        TASKS,
        DOSSIER,
        PLACES,
        STORY,
        GEOMETRY;

        /** The file of its schema. */
        String schema() {
            return name().toLowerCase(java.util.Locale.ROOT) + ".schema.json";
        }
    }

    private final Kind kind;
    private final JsonFile file;
    private final List<Finding> findings = new ArrayList<>();

    Dataset(Kind kind, JsonFile file) {
        this.kind = kind;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    /** Path inside the pack with forward slashes. */
    public String path() {
        return file.path();
    }

    /** The tree as it stands in the file. */
    public JsonNode root() {
        return file.root();
    }

    /** Notes something wrong. */
    public void report(String pointer, Remedy remedy, String zh, String en) {
        findings.add(new Finding(pointer, new Text(zh, en), remedy));
    }

    /** All that was found so far, in the order it was found. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The findings with the lines they stand on. */
    List<PackProblem> problems() {
        return findings.stream()
                .map(f -> {
                    JsonFile.Spot spot = file.spot(f.pointer());
                    return new PackProblem(path(), spot.line(), spot.column(), f.pointer(), f.message());
                })
                .toList();
    }
}
