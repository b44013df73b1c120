package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.function.Function;

/** The atlas' own words as texts in both languages, since a table has none of its own yet. */
final class Phrases {
    private Phrases() {}

    /** A text of the words files in both languages. */
    static Text of(String key) {
        return new Text(Words.in(Language.ZH).text(key), Words.in(Language.EN).text(key));
    }

    /** A qualifier without its number, such as 约 or 以上, so that the number stays one. */
    static Text qualifier(Qualifier qualifier) {
        return of("table.qualifier." + qualifier.name());
    }

    /** The same characters in both languages, such as a number of the source or a code. */
    static Text same(String characters) {
        return new Text(characters, characters);
    }

    /** Several texts in one cell. */
    static Text list(List<Text> texts) {
        return new Text(joined(texts, Text::zh, "；"), joined(texts, Text::en, "; "));
    }

    private static String joined(List<Text> texts, Function<Text, String> in, String between) {
        return String.join(between, texts.stream().map(in).toList());
    }
}
