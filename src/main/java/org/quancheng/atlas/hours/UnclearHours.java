package org.quancheng.atlas.hours;

import org.quancheng.atlas.plan.fact.Text;

/** A rule of opening hours that is not understood. */
public final class UnclearHours extends Exception {
    private final String rule;

    UnclearHours(String rule) {
        super(rule);
        this.rule = rule;
    }

    /** What to write instead. */
    public Text sentence() {
        return new Text(
                "开放时间「" + rule + "」看不懂。请写成：周二至周日 09:00-17:00；休馆 2026-10-01",
                "The opening hours \""
                        + rule
                        + "\" are not understood. Write: Tue-Sun 09:00-17:00; closed 2026-10-01");
    }
}
