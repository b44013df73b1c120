package org.quancheng.atlas.parcel.diff;

import org.quancheng.atlas.parcel.diff.Change.Section;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has changed in districts: what was added, taken away, and said otherwise. */
final class Districts {
    private Districts() {}

    static List<Change> of(Plan before, Plan after) {
        return Difference.compared(
                Section.DISTRICTS,
                before.districts(),
                after.districts(),
                District::id,
                District::name,
                Districts::words);
    }

    private static Text words(District before, District after) {
        List<Text> words = new ArrayList<>();
        if (!before.positioning().equals(after.positioning()))
            words.add(new Text("定位改了", "other positioning"));
        Map<String, Text> old = named(before);
        Map<String, Text> now = named(after);
        now.forEach(
                (id, name) -> {
                    if (!old.containsKey(id))
                        words.add(new Text("新增「" + name.zh() + "」", "added \"" + name.en() + "\""));
                });
        old.forEach(
                (id, name) -> {
                    if (!now.containsKey(id))
                        words.add(
                                new Text("去掉「" + name.zh() + "」", "removed \"" + name.en() + "\""));
                });
        if (words.isEmpty()) words.add(new Text("文字改了", "other words"));
        return new Text(
                String.join("，", words.stream().map(Text::zh).toList()),
                String.join(", ", words.stream().map(Text::en).toList()));
    }

    private static Map<String, Text> named(District district) {
        Map<String, Text> all = new LinkedHashMap<>();
        for (Entry entry : district.focus()) {
            all.put(entry.id(), entry.title());
            for (Item item : entry.items()) all.put(entry.id() + "/" + item.id(), item.name());
        }
        return all;
    }
}
