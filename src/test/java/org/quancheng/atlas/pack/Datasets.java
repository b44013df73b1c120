package org.quancheng.atlas.pack;

import org.quancheng.atlas.plan.PackProblem;

import java.util.List;

/** Datasets that exist only in a test. */
public final class Datasets {
    private Datasets() {}

    /** A dataset of JSON with single quotes. */
    public static Dataset of(Dataset.Kind kind, String json) {
        try {
            return new Dataset(kind, JsonFile.parse("test.json", json.replace('\'', '"')));
        } catch (BrokenJson e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** The pointers of what was found. */
    public static List<String> pointers(Dataset dataset) {
        return dataset.problems().stream().map(PackProblem::pointer).toList();
    }
}
