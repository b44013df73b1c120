package org.quancheng.atlas.pack;

import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Text;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One file of a pack on its way to the plan: its tree, what was found in it and what is left out.
 */
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
        MEASURES,
        STORY,
        GEOMETRY;

        /** The file of its schema. */
        public String schema() {
            return name().toLowerCase(Locale.ROOT) + ".schema.json";
        }

        /** The field below {@code files} in which a manifest names the files of this kind. */
        public String filesField() {
            return switch (this) {
                case DISTRICT -> "districts";
                case DOSSIER -> "dossiers";
                case STORY -> "stories";
                default -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    private final Kind kind;
    private final JsonFile file;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();

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

    /** The line on which a value stands, from 1. */
    public int line(String pointer) {
        return file.spot(pointer).line();
    }

    /** Notes something wrong. */
    public void report(String pointer, Remedy remedy, String zh, String en) {
        findings.add(new Finding(pointer, new Text(zh, en), remedy));
        leaveOut(pointer, remedy);
    }

    /** Leaves something out because of a problem that was noted elsewhere. */
    public void leaveOut(String pointer, Remedy remedy) {
        if (remedy != Remedy.KEEP) leftOut.add(Pruning.target(root(), pointer, remedy));
    }

    /** Whether a value is shown: neither it nor anything around it is left out. */
    public boolean shows(String pointer) {
        for (String p = pointer; !leftOut.contains(p); p = Pruning.parent(p)) {
            if (p.isEmpty()) return true;
        }
        return false;
    }

    /** Whether nothing of the file is shown. */
    public boolean isOut() {
        return leftOut.contains("");
    }

    /** How much is left out so far; grows as checks find more. */
    public int leftOutCount() {
        return leftOut.size();
    }

    /**
     * Every value that is shown, outer ones before inner ones; coordinates of geometry are one
     * value.
     */
    public List<Value> values() {
        List<Value> values = new ArrayList<>();
        if (!isOut()) collect(Value.root(root()), values);
        return values;
    }

    private void collect(Value value, List<Value> values) {
        values.add(value);
        if (value.field().equals("coordinates")) return;
        for (Map.Entry<String, JsonNode> field : value.node().properties()) {
            Value member = value.member(field.getKey(), field.getValue());
            if (!leftOut.contains(member.pointer())) collect(member, values);
        }
        if (!value.node().isArray()) return;
        for (int i = 0; i < value.node().size(); i++) {
            Value element = value.element(i, value.node().get(i));
            if (!leftOut.contains(element.pointer())) collect(element, values);
        }
    }

    /**
     * The tree without what is left out; empty when nothing is shown. It is a copy and may be
     * changed, but for whole geometry: that is by far the largest and is only read.
     */
    public Optional<JsonNode> sound() {
        if (kind == Kind.GEOMETRY && leftOut.isEmpty()) return Optional.of(root());
        return isOut() ? Optional.empty() : Optional.of(Pruning.without(root(), leftOut));
    }

    /** The findings with the lines they stand on. */
    List<PackProblem> problems() {
        return findings.stream().map(this::problem).toList();
    }

    /** Those because of which nothing of the file is shown. */
    List<PackProblem> fatalProblems() {
        return findings.stream()
                .filter(f -> f.remedy() != Remedy.KEEP)
                .filter(f -> Pruning.target(root(), f.pointer(), f.remedy()).isEmpty())
                .map(this::problem)
                .toList();
    }

    private PackProblem problem(Finding finding) {
        JsonFile.Spot spot = file.spot(finding.pointer());
        return new PackProblem(
                path(), spot.line(), spot.column(), finding.pointer(), finding.message());
    }
}
