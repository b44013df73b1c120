package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import java.util.HashMap;
import java.util.Map;

/** A measure has one value a district; the later of two is left out. */
final class RepeatedValues {
    private RepeatedValues() {}

    static void check(Dataset dataset) {
        if (dataset.kind() != Kind.MEASURES) return;
        Map<String, String> first = new HashMap<>();
        for (Value value : dataset.values()) {
            if (!value.field().equals("values") || !value.node().isObject()) continue;
            if (!dataset.shows(value.pointer())) continue;
            String district = value.node().path("district").asString("");
            String measure = value.pointer().replaceFirst("/\\d+$", "");
            String before = first.putIfAbsent(measure + " " + district, value.pointer());
            if (before == null) continue;
            int line = dataset.line(before);
            dataset.report(
                    value.pointer(),
                    Remedy.DROP_ELEMENT,
                    "区县「" + district + "」在这项数据里已有一个数值（第 " + line + " 行），这里的没有载入；请删去一处。",
                    "The district \""
                            + district
                            + "\" has a value of this measure already (line "
                            + line
                            + "), so this one was left out; remove one.");
        }
    }
}
