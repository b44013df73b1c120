package org.quancheng.atlas.export;

import org.quancheng.atlas.plan.fact.Text;

/** An export that did not reach its place, and what the person can do. */
public final class Undelivered extends Exception {
    private final transient Text sentence;

    public Undelivered(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    Undelivered(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** What went wrong and what to do, in one sentence. */
    public Text sentence() {
        return sentence;
    }
}
