package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a pack side by side, as checks that look across files see them.
 *
 * @param datasets those that could be read; the first is the manifest
 */
public record OpenedPack(Path folder, List<Dataset> datasets) {
    public OpenedPack {
        datasets = List.copyOf(datasets);
    }

    public Dataset manifest() {
        return datasets.getFirst();
    }

    /** The datasets of one kind. */
    public List<Dataset> of(Kind kind) {
        return datasets.stream().filter(d -> d.kind() == kind).toList();
    }

    /** The geometry file of one layer; empty if it is not there. */
    public Stream<Dataset> layer(String layer) {
        String path = manifest().root().at("/files/geometry/" + layer).asString("");
        return of(Kind.GEOMETRY).stream().filter(d -> d.path().equals(path)).limit(1);
    }

    /** Whether files of a kind are missing or unusable, so that nobody can say what is in them. */
    public boolean lacks(Kind kind) {
        if (kind == Kind.MANIFEST) return false;
        JsonNode named = manifest().root().path("files").path(kind.filesField());
        long names = named.isString() ? 1 : named.valueStream().distinct().count();
        boolean isList = kind == Kind.DISTRICT || kind == Kind.DOSSIER || kind == Kind.STORY;
        return names == 0 && !(isList && named.isArray())
                || of(kind).size() < names
                || of(kind).stream().anyMatch(Dataset::isOut);
    }
}
