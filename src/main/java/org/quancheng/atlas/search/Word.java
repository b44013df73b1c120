package org.quancheng.atlas.search;

import org.quancheng.atlas.search.reading.Fold;

/**
 * One folded word of a query, with what is asked of it again and again.
 *
 * @param alphabet the set of its letters
 * @param chinese whether it has no Latin letter, so that it can only be written
 * @param brief whether it is one or two Latin letters, which say little
 */
record Word(String letters, long alphabet, boolean chinese, boolean brief) {
    static Word of(String letters) {
        boolean chinese = letters.chars().noneMatch(c -> Fold.latin((char) c));
        boolean latin = letters.chars().allMatch(c -> Fold.latin((char) c));
        return new Word(letters, alphabet(letters), chinese, latin && letters.length() < 3);
    }

    int length() {
        return letters.length();
    }

    char charAt(int index) {
        return letters.charAt(index);
    }

    boolean startsWith(String prefix, int at) {
        return letters.startsWith(prefix, at);
    }

    /** The set of letters as bits: exact for Latin letters and digits, by chance for all others. */
    static long alphabet(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int bit = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? c - 22 : 36 + c % 28;
            bits |= 1L << bit;
        }
        return bits;
    }
}
