package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.plan.fact.Language;

import picocli.CommandLine.Option;

import java.util.Locale;

/** The language that a command answers in. */
public final class LanguageOption {
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    LookOptions.@Nullable Lang lang;

    /** The language asked for; else that of the machine. */
    public Language language() {
        if (lang == null) return Language.of(Locale.getDefault());
        return lang == LookOptions.Lang.zh ? Language.ZH : Language.EN;
    }

    /** The language that these arguments will be answered in, known before they are understood. */
    static Language in(String[] args) {
        String said = String.join(" ", args).replace('=', ' ') + ' ';
        if (said.contains("--lang zh ")) return Language.ZH;
        if (said.contains("--lang en ")) return Language.EN;
        return Language.of(Locale.getDefault());
    }
}
