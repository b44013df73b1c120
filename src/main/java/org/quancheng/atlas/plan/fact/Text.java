package org.quancheng.atlas.plan.fact;

/** One text of the pack in both of its languages. */
public record Text(String zh, String en) {
    /** The text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The text in the other language, for bilingual signs. */
    public String beside(Language language) {
        return language == Language.ZH ? en : zh;
    }
}
