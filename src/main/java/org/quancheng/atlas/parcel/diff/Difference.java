package org.quancheng.atlas.parcel.diff;

import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.parcel.diff.Change.Kind;
import org.quancheng.atlas.parcel.diff.Change.Section;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What has changed between two packs, in a planner's words.
 *
 * @param changes by section, in the order of the packs
 */
public record Difference(Manifest before, Manifest after, List<Change> changes) {
    public Difference {
        changes = Lists.copy(changes);
    }

    /** Compares two packs. */
    public static Difference of(Side before, Side after) {
        Plan was = before.plan();
        Plan is = after.plan();
        List<Change> all = new ArrayList<>();
        all.addAll(Figures.ofIndicators(was, is));
        all.addAll(Figures.ofStatements(was, is));
        all.addAll(Districts.of(was, is));
        all.addAll(
                compared(
                        Section.PLACES,
                        was.places(),
                        is.places(),
                        Place::id,
                        Place::name,
                        (a, b) -> Change.NOTHING));
        all.addAll(
                compared(
                        Section.STORIES,
                        was.stories(),
                        is.stories(),
                        Story::id,
                        Story::title,
                        Difference::chapters));
        all.addAll(
                compared(
                        Section.SOURCES,
                        was.sources(),
                        is.sources(),
                        Source::id,
                        Source::title,
                        (a, b) -> Change.NOTHING));
        all.addAll(
                compared(
                        Section.FILES,
                        before.files(),
                        after.files(),
                        Listed::name,
                        f -> new Text(f.name(), f.name()),
                        (a, b) -> Change.NOTHING));
        return new Difference(was.manifest(), is.manifest(), all);
    }

    /** How many chapters there are now; where as many as before, how many read otherwise. */
    private static Text chapters(Story before, Story after) {
        if (before.chapters().size() == after.chapters().size()) {
            long other =
                    after.chapters().stream().filter(c -> !before.chapters().contains(c)).count();
            return other == 0
                    ? Change.NOTHING
                    : new Text(
                            "改了 " + other + " 章",
                            other == 1 ? "1 chapter changed" : other + " chapters changed");
        }
        return new Text(
                before.chapters().size() + " 章 → " + after.chapters().size() + " 章",
                before.chapters().size() + " chapters → " + after.chapters().size());
    }

    /**
     * Compares two lists by what their members are known by.
     *
     * @param words what to say of one that has changed
     */
    static <T> List<Change> compared(
            Section section,
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Function<T, Text> name,
            BiFunction<T, T, Text> words) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(t -> old.put(id.apply(t), t));
        List<Change> changes = new ArrayList<>();
        for (T now : after) {
            T was = old.remove(id.apply(now));
            if (was == null) changes.add(change(section, Kind.ADDED, now, id, name));
            else if (!was.equals(now))
                changes.add(
                        new Change(
                                section,
                                Kind.CHANGED,
                                id.apply(now),
                                name.apply(now),
                                Change.NOTHING,
                                words.apply(was, now)));
        }
        for (T gone : old.values()) changes.add(change(section, Kind.REMOVED, gone, id, name));
        return changes;
    }

    private static <T> Change change(
            Section section, Kind kind, T it, Function<T, String> id, Function<T, Text> name) {
        return new Change(
                section, kind, id.apply(it), name.apply(it), Change.NOTHING, Change.NOTHING);
    }

    /** One line that counts: indicators 3, districts 1, and so on. */
    public Text summary() {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Section section : Section.values()) {
            long n = changes.stream().filter(c -> c.section() == section).count();
            if (n == 0) continue;
            zh.append(zh.isEmpty() ? "" : "，").append(section.text().zh()).append(' ').append(n);
            en.append(en.isEmpty() ? "" : ", ")
                    .append(section.text().en().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(n);
        }
        return zh.isEmpty()
                ? new Text("没有变化", "nothing has changed")
                : new Text("改动：" + zh, "changes: " + en);
    }

    /** All of it, a line for each change, under headings. */
    public Text text() {
        Text head =
                new Text(
                        after.title().zh() + "：" + before.version() + " → " + after.version(),
                        after.title().en() + ": " + before.version() + " → " + after.version());
        List<Text> lines = new ArrayList<>(List.of(head, summary()));
        for (Section section : Section.values()) {
            List<Change> here = changes.stream().filter(c -> c.section() == section).toList();
            if (!here.isEmpty())
                lines.add(new Text("\n" + section.text().zh(), "\n" + section.text().en()));
            for (Change change : here) {
                Text line = change.line();
                lines.add(new Text("  " + line.zh(), "  " + line.en()));
            }
        }
        return new Text(
                String.join("\n", lines.stream().map(Text::zh).toList()),
                String.join("\n", lines.stream().map(Text::en).toList()));
    }

    /** The same as maps and lists, to be written as JSON. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", after.id());
        tree.put("before", before.version());
        tree.put("after", after.version());
        tree.put("summary", both(summary()));
        tree.put("changes", changes.stream().map(Difference::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("section", change.section().name().toLowerCase(Locale.ROOT));
        tree.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        tree.put("id", change.id());
        tree.put("name", both(change.name()));
        tree.put("before", both(change.before()));
        tree.put("after", both(change.after()));
        tree.put("line", both(change.line()));
        return tree;
    }

    private static Map<String, Object> both(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", text.zh());
        both.put("en", text.en());
        return both;
    }
}
