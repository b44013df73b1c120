package org.quancheng.atlas.search;

import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.search.reading.Fold;
import org.quancheng.atlas.search.reading.Lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes terms out of the texts of a plan; every text is read once, however often it occurs. */
final class Naming {
    private final Fold fold;
    private final Lexicon lexicon;
    private final Map<String, Name> known = new HashMap<>();

    Naming(Fold fold, Lexicon lexicon) {
        this.fold = fold;
        this.lexicon = lexicon;
    }

    /** Takes over the reading of a name that the pack gives. */
    void learn(Text name, Text label, String pinyin) {
        lexicon.learn(fold.fold(name.zh()).letters(), fold.fold(label.zh()).letters(), pinyin);
    }

    /**
     * A term.
     *
     * @param names other names than the title
     * @param prose what is said of it
     */
    Term term(
            Hit hit,
            int handicap,
            List<Text> names,
            List<String> aliases,
            String code,
            Stream<Text> prose) {
        Text title = hit.title();
        StringBuilder said = new StringBuilder();
        prose.forEach(text -> said.append(text.zh()).append('\n').append(text.en()).append('\n'));
        return new Term(
                hit,
                handicap,
                name(title.zh()),
                name(title.en()),
                names.stream().filter(n -> !n.equals(title)).flatMap(this::both).toList(),
                aliases.stream().map(this::name).toList(),
                both(hit.context()).toList(),
                code,
                fold.prose(said.toString()));
    }

    /** Texts as a path in both languages, without empty or repeated parts. */
    static Text path(Text... parts) {
        List<Text> kept = new ArrayList<>();
        for (Text part : parts) {
            if (!part.zh().isEmpty() && !kept.contains(part)) kept.add(part);
        }
        return new Text(
                String.join(" · ", kept.stream().map(Text::zh).toList()),
                String.join(" · ", kept.stream().map(Text::en).toList()));
    }

    private Stream<Name> both(Text text) {
        return Stream.of(name(text.zh()), name(text.en()));
    }

    private Name name(String text) {
        return known.computeIfAbsent(
                text,
                key -> {
                    Fold.Folded folded = fold.fold(key);
                    return new Name(folded, lexicon.sounds(folded.letters()));
                });
    }
}
