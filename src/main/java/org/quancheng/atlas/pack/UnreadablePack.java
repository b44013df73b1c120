package org.quancheng.atlas.pack;

import org.quancheng.atlas.plan.fact.Text;

/** A pack of which nothing can be shown; carries the sentence for the person who chose it. */
public final class UnreadablePack extends Exception {
    private final transient Text sentence;

    public UnreadablePack(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public UnreadablePack(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public Text sentence() {
        return sentence;
    }
}
