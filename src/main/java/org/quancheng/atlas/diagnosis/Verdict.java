package org.quancheng.atlas.diagnosis;

import org.quancheng.atlas.plan.fact.Text;

/** How well something is. */
public enum Verdict {
    GOOD(new Text("正常", "fine")),
    DOUBTFUL(new Text("注意", "note")),
    BAD(new Text("问题", "problem"));

    private final Text name;

    Verdict(Text name) {
        this.name = name;
    }

    /** In the person's words. */
    public Text named() {
        return name;
    }
}
