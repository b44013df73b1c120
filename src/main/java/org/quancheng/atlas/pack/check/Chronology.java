package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/** Lists over time run from the oldest to the newest, as the charts and the time bar read them. */
final class Chronology {
    /** The list and the field of its elements that says when. */
    private static final Map<String, String> LISTS =
            Map.of(
                    "targets", "year", "stages", "year", "points", "date", "actual", "date",
                    "events", "date");

    private Chronology() {}

    static void check(Dataset dataset) {
        for (Value list : dataset.values()) {
            String when = LISTS.get(list.field());
            if (when == null || !list.node().isArray()) continue;
            String latest = "";
            for (int i = 0; i < list.node().size(); i++) {
                JsonNode moment = list.node().get(i).path(when);
                if (moment.isMissingNode() || !dataset.shows(list.pointer() + "/" + i)) continue;
                String now = moment.asString("");
                boolean early =
                        when.equals("year") ? now.compareTo(latest) <= 0 : isBefore(now, latest);
                if (early) {
                    dataset.report(
                            list.pointer() + "/" + i + "/" + when,
                            Remedy.KEEP,
                            "时间顺序不对：「" + now + "」排在「" + latest + "」之后，请按从早到晚排列。",
                            "Out of order: "
                                    + now
                                    + " stands after "
                                    + latest
                                    + "; order them from early to late.");
                } else {
                    latest = now;
                }
            }
        }
    }

    /** 2017 and 2017-07 are not out of order in either sequence: one is only less exact. */
    private static boolean isBefore(String now, String latest) {
        int common = Math.min(now.length(), latest.length());
        return now.substring(0, common).compareTo(latest.substring(0, common)) < 0;
    }
}
