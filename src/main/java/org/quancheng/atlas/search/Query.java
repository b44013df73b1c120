package org.quancheng.atlas.search;

import org.quancheng.atlas.search.reading.Fold;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person typed, folded.
 *
 * @param joined without any blanks, as {@code hot spring} may be meant
 * @param words all of which must be found, in any order; never empty
 */
record Query(Word joined, List<Word> words) {
    /** Longer input cannot be a name; the rest of it is not read. */
    private static final int LONGEST = 200;

    static Query of(String typed, Fold fold) {
        String read = typed.strip();
        if (read.length() > LONGEST) read = read.substring(0, LONGEST);
        // Composed first, since a typed ü may arrive as two characters.
        String composed = Normalizer.normalize(read, Normalizer.Form.NFKC);
        List<Word> words =
                Stream.of(composed.split("\\s+"))
                        .map(word -> fold.fold(word).letters())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .map(Word::of)
                        .toList();
        return new Query(Word.of(fold.fold(composed).letters()), words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean singleLetter() {
        return joined.brief() && joined.length() == 1;
    }

    /** Whether the parts are more than the whole. */
    boolean scattered() {
        return words.size() > 1;
    }
}
