package org.quancheng.atlas.parcel;

import org.quancheng.atlas.plan.fact.Text;

/** A parcel or key that is not accepted; carries the sentence that says why and what to do. */
public final class Refused extends Exception {
    private final transient Text sentence;
    private final boolean ofFiles;

    public Refused(String zh, String en) {
        this(new Text(zh, en));
    }

    /**
     * Because of something in the parcel.
     *
     * @param name of that, as somebody may have written it to deceive
     * @param zh the sentence with {@code %s} where the name goes
     * @param en likewise
     */
    static Refused of(String name, String zh, String en) {
        String shown = EntryNames.shown(name);
        return new Refused(zh.formatted(shown), en.formatted(shown));
    }

    public Refused(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
        ofFiles = false;
    }

    /**
     * Because a file is missing, or cannot be read or written; what it holds is not in question.
     */
    public Refused(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
        ofFiles = true;
    }

    /** What is wrong and what to do. */
    public Text sentence() {
        return sentence;
    }

    /** Whether the disk is to blame, and not what the file holds. */
    public boolean isOfFiles() {
        return ofFiles;
    }
}
