package org.quancheng.atlas.search;

import org.quancheng.atlas.search.reading.Fold;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person typed, folded.
 *
 * @param joined without any blanks, as {@code hot spring} may be meant
 * @param words all of which must be found, in any order; never empty strings
 */
record Query(String joined, List<String> words) {
    /** Longer input cannot be a name; the rest of it is not read. */
    private static final int LONGEST = 200;

    static Query of(String typed, Fold fold) {
        String read = typed.strip();
        if (read.length() > LONGEST) read = read.substring(0, LONGEST);
        // Composed first, since a typed ü may arrive as two characters.
        String composed = Normalizer.normalize(read, Normalizer.Form.NFKC);
        List<String> words =
                Stream.of(composed.split("\\s+"))
                        .map(word -> fold.fold(word).letters())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        return new Query(fold.fold(composed).letters(), words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean singleLetter() {
        return joined.length() == 1 && Fold.latin(joined.charAt(0));
    }

    /** Whether the parts are more than the whole. */
    boolean scattered() {
        return words.size() > 1;
    }
}
