package org.quancheng.atlas.parcel.diff;

import org.quancheng.atlas.plan.fact.Text;

/**
 * One thing that is not as it was.
 *
 * @param id of the thing in the pack; the name of a file
 * @param name what people call it
 * @param before what it was; empty where there is nothing to say
 * @param after what it is; likewise
 */
public record Change(Section section, Kind kind, String id, Text name, Text before, Text after) {
    static final Text NOTHING = new Text("", "");

    /** What the thing is one of, in the order in which a planner asks. */
    public enum Section {
        INDICATORS("指标", "Indicators"),
        FIGURES("数字", "Figures"),
        DISTRICTS("区县", "Districts"),
        PLACES("地点", "Places"),
        STORIES("故事", "Stories"),
        SOURCES("来源", "Sources"),
        FILES("文件", "Files");

        private final Text name;

        Section(String zh, String en) {
            name = new Text(zh, en);
        }

        public Text text() {
            return name;
        }
    }

    /** What became of it. */
    public enum Kind {
        ADDED("新增", "added"),
        REMOVED("去掉", "removed"),
        CHANGED("改动", "changed");

        private final Text name;

        Kind(String zh, String en) {
            name = new Text(zh, en);
        }

        public Text text() {
            return name;
        }
    }

    /** One line for a person. */
    Text line() {
        return new Text(
                kind.text().zh() + " " + name.zh() + tail(before.zh(), after.zh(), "："),
                kind.text().en() + " " + name.en() + tail(before.en(), after.en(), ": "));
    }

    private static String tail(String before, String after, String colon) {
        if (before.isEmpty()) return after.isEmpty() ? "" : colon + after;
        return after.isEmpty() ? colon + before : colon + before + " → " + after;
    }
}
