package org.quancheng.atlas.pack.check.reference;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;
import org.quancheng.atlas.pack.check.OpenedPack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan refers to exists: everything that names something unknown is left out.
 *
 * <p>An unknown id is a problem of its own; an id whose owner could not be loaded is only a
 * consequence, which is counted and told once a file.
 */
public final class DanglingReferences {
    private static final Set<Kind> WITHOUT_REFERENCES =
            Set.of(Kind.MANIFEST, Kind.SOURCES, Kind.GEOMETRY);

    private final OpenedPack pack;
    private final Map<Dataset, List<String>> consequences = new LinkedHashMap<>();

    public DanglingReferences(OpenedPack pack) {
        this.pack = pack;
    }

    /** Leaves out every reference to something that is not shown now; may make others dangle. */
    public void check() {
        Map<IdSpace, Set<String>> shown = new LinkedHashMap<>();
        Map<IdSpace, Set<String>> written = new LinkedHashMap<>();
        for (IdSpace space : IdSpace.values()) {
            List<IdSpace.Holder> holders = space.holders(pack).toList();
            written.put(
                    space, holders.stream().map(IdSpace.Holder::id).collect(Collectors.toSet()));
            shown.put(
                    space,
                    holders.stream()
                            .filter(IdSpace.Holder::isShown)
                            .map(IdSpace.Holder::id)
                            .collect(Collectors.toSet()));
        }
        for (Dataset dataset : pack.datasets()) {
            if (WITHOUT_REFERENCES.contains(dataset.kind())) continue;
            for (Value value : dataset.values()) {
                if (!dataset.shows(value.pointer())) continue;
                Reference.all(dataset, value).stream()
                        .filter(r -> !names(r, shown))
                        .forEach(r -> leaveOut(r, shown, written));
                checkPanel(dataset, value);
            }
        }
    }

    private static boolean names(Reference reference, Map<IdSpace, Set<String>> ids) {
        return reference.spaces().stream()
                .anyMatch(s -> ids.getOrDefault(s, Set.of()).contains(reference.id()));
    }

    private void leaveOut(
            Reference r, Map<IdSpace, Set<String>> shown, Map<IdSpace, Set<String>> written) {
        boolean isConsequence =
                names(r, written) || r.spaces().stream().anyMatch(s -> pack.lacks(s.kind()));
        if (!isConsequence) {
            reportUnknown(r, shown);
        } else if (r.spaces().contains(IdSpace.SOURCE)) {
            // A list of sources that is out of order must not empty the whole atlas.
            return;
        } else {
            follow(r.dataset(), r.pointer(), r.dropped(), r.remedy());
        }
    }

    private static void reportUnknown(Reference r, Map<IdSpace, Set<String>> shown) {
        Set<String> known = new HashSet<>();
        r.spaces().forEach(s -> known.addAll(shown.getOrDefault(s, Set.of())));
        String zh = r.spaces().stream().map(IdSpace::zh).collect(Collectors.joining("、"));
        String en = r.spaces().stream().map(IdSpace::en).collect(Collectors.joining(", "));
        var nearest = NearestId.to(r.id(), known);
        r.dataset().leaveOut(r.dropped(), r.remedy());
        r.dataset()
                .report(
                        r.pointer(),
                        Remedy.KEEP,
                        "没有编号为「"
                                + r.id()
                                + "」的"
                                + zh
                                + nearest.map(n -> "，是不是「" + n + "」？请改正。").orElse("，请改正编号，或先补上它。"),
                        "There is no "
                                + en
                                + " with the id \""
                                + r.id()
                                + "\"; "
                                + nearest.map(n -> "did you mean \"" + n + "\"?")
                                        .orElse("correct the id, or add it first."));
    }

    /** Panels of which there is only one need the dataset that they show. */
    private void checkPanel(Dataset dataset, Value value) {
        if (!value.field().equals("subject")) return;
        Kind needed =
                switch (value.node().asString("")) {
                    case "indicators" -> Kind.INDICATORS;
                    case "stages" -> Kind.STAGES;
                    case "strategy" -> Kind.STRATEGY;
                    case "tasks" -> Kind.TASKS;
                    default -> Kind.MANIFEST;
                };
        if (pack.of(needed).stream().allMatch(Dataset::isOut)) {
            follow(dataset, value.pointer(), value.pointer(), Remedy.DROP_ELEMENT);
        }
    }

    private void follow(Dataset dataset, String pointer, String dropped, Remedy remedy) {
        consequences.computeIfAbsent(dataset, d -> new ArrayList<>()).add(pointer);
        dataset.leaveOut(dropped, remedy);
    }

    /** Tells once a file how much of it is gone with what it refers to. */
    public void summarise() {
        consequences.forEach(
                (dataset, pointers) ->
                        dataset.report(
                                pointers.getFirst(),
                                Remedy.KEEP,
                                "本文件有 " + pointers.size() + " 处（从这里起）引用了没有载入的内容，已一并略去；请先改正那些内容的问题。",
                                "From here on this file refers "
                                        + pointers.size()
                                        + " times to content that was not loaded; these were left"
                                        + " out. Correct that content first."));
    }
}
