package org.quancheng.atlas.basemap;

import org.quancheng.atlas.plan.fact.Text;

/** A file that cannot be shown as a base map. */
public final class UnreadableBaseMap extends Exception {
    private final transient Text sentence;

    UnreadableBaseMap(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** One sentence that says what is wrong and what to do. */
    public Text sentence() {
        return sentence;
    }
}
