package org.quancheng.atlas.plan.fact;

import java.util.Locale;

/** The languages that every text of a pack and of the window exists in. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For number formats and text files. */
    public Locale locale() {
        return locale;
    }

    /** The other of the two. */
    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
