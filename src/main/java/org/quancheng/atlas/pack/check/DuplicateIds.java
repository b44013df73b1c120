package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An id stands for one thing in the whole pack; the later of two is left out. */
final class DuplicateIds {
    private DuplicateIds() {}

    private record Stand(Dataset dataset, String pointer) {}

    static void check(OpenedPack pack) {
        Map<String, Stand> first = new HashMap<>();
        for (Dataset dataset : pack.datasets()) {
            // Outer ids first: in a file that stands twice only the file's own id is worth a word.
            List<Value> ids =
                    dataset.values().stream()
                            .filter(DuplicateIds::isOwnId)
                            .sorted(Comparator.comparingInt(Value::depth))
                            .toList();
            for (Value id : ids) {
                if (!dataset.shows(id.pointer())) continue;
                Stand before =
                        first.putIfAbsent(
                                space(dataset, id) + id.node().asString(),
                                new Stand(dataset, id.pointer()));
                if (before != null) report(dataset, id, before);
            }
        }
    }

    private static boolean isOwnId(Value value) {
        boolean isFeature = value.pointer().startsWith("/features/");
        return value.field().equals("id")
                && value.node().isString()
                && !value.isIn("source")
                && (!isFeature || value.isIn("properties"));
    }

    /** Vocabularies, sources and the features of one file are name spaces of their own. */
    private static String space(Dataset dataset, Value id) {
        return switch (dataset.kind()) {
            case MANIFEST -> "manifest " + id.holder().map(Value::field).orElse("") + " ";
            case SOURCES -> "source ";
            case GEOMETRY -> dataset.path() + " ";
            default -> "";
        };
    }

    private static void report(Dataset dataset, Value id, Stand before) {
        String name = id.node().asString();
        int line = before.dataset().line(before.pointer());
        String file = before.dataset().path();
        dataset.report(
                id.pointer(),
                Remedy.DROP_ELEMENT,
                "编号「" + name + "」重复，" + file + " 第 " + line + " 行已经用过，这里的没有载入；请换一个编号或删去一处。",
                "The id \""
                        + name
                        + "\" is used before, in "
                        + file
                        + " line "
                        + line
                        + ", so this one was left out; choose another id or remove one.");
    }
}
