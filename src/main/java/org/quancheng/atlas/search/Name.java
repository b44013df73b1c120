package org.quancheng.atlas.search;

import org.quancheng.atlas.search.Hit.Span;
import org.quancheng.atlas.search.reading.Fold;
import org.quancheng.atlas.search.reading.Sound;

import java.util.List;
import java.util.Optional;

/** One name with the ways in which each of its letters can be typed. */
final class Name {
    private final Fold.Folded folded;
    private final String letters;
    private final List<Sound> sounds;
    private final boolean silent;
    private final long alphabet;

    /** How the letters were typed, from the surest to the most doubtful. */
    enum Typed {
        WRITTEN,
        SPOKEN,
        INITIALS,
        OTHERWISE
    }

    /** Where in the name the match begins. */
    enum Where {
        WHOLE,
        BEGINNING,
        WORD,
        WITHIN
    }

    /**
     * A way to find a word in this name.
     *
     * @param brief whether only one or two Latin letters were typed, which say little
     */
    record Match(Typed typed, Where where, Span letters, boolean brief) {}

    Name(Fold.Folded folded, List<Sound> sounds) {
        this.folded = folded;
        this.letters = folded.letters();
        this.sounds = List.copyOf(sounds);
        this.silent = sounds.stream().allMatch(Sound::silent);
        long all = alphabet(letters);
        for (Sound sound : sounds) {
            for (String said : sound.said()) all |= alphabet(said);
            for (String said : sound.otherwise()) all |= alphabet(said);
        }
        this.alphabet = all;
    }

    /** The best match of a folded word; empty if there is none. */
    Optional<Match> find(String word) {
        if ((alphabet(word) & ~alphabet) != 0) return Optional.empty();
        boolean brief = word.length() < 3 && word.chars().allMatch(c -> Fold.latin((char) c));
        Match best = null;
        for (Typed typed : Typed.values()) {
            for (int from = 0; from < letters.length(); from++) {
                int to = typed == Typed.WRITTEN ? written(word, from) : end(word, 0, from, typed);
                if (to < 0) continue;
                Match match = new Match(typed, where(from, to), new Span(from, to), brief);
                if (chance(match, word)) continue;
                if (best == null || Score.of(match) > Score.of(best)) best = match;
            }
            if (silent || Score.unbeatable(best, typed)) break;
        }
        return Optional.ofNullable(best);
    }

    /** The part of the original text that a match covers. */
    Span origin(Match match) {
        return new Span(
                folded.from()[match.letters().from()], folded.to()[match.letters().to() - 1]);
    }

    private int written(String word, int from) {
        return letters.startsWith(word, from) ? from + word.length() : -1;
    }

    private Where where(int from, int to) {
        if (from == 0) return to == letters.length() ? Where.WHOLE : Where.BEGINNING;
        return folded.starts().get(from) ? Where.WORD : Where.WITHIN;
    }

    /** One or two Latin letters are found in the middle of nearly everything. */
    private static boolean chance(Match match, String word) {
        boolean written = match.typed() == Typed.WRITTEN;
        return match.where() == Where.WITHIN && match.brief() && (written || word.length() == 1);
    }

    /**
     * Where the match of the rest of a word ends, which begins at a letter.
     *
     * @return -1 if the rest does not match
     */
    private int end(String word, int at, int letter, Typed typed) {
        if (at == word.length()) return letter;
        if (letter == letters.length()) return -1;
        if (letters.charAt(letter) == word.charAt(at)) {
            int to = end(word, at + 1, letter + 1, typed);
            if (to >= 0) return to;
        }
        Sound sound = sounds.get(letter);
        boolean initials = typed.compareTo(Typed.INITIALS) >= 0;
        int to = spoken(word, at, letter, typed, sound.said(), initials, 1);
        if (to >= 0 || typed != Typed.OTHERWISE) return to;
        return spoken(word, at, letter, typed, sound.otherwise(), !sound.sure(), 2);
    }

    private int spoken(
            String word,
            int at,
            int letter,
            Typed typed,
            List<String> spellings,
            boolean initials,
            int least) {
        int rest = word.length() - at;
        for (String said : spellings) {
            int to = -1;
            if (word.startsWith(said, at)) to = end(word, at + said.length(), letter + 1, typed);
            if (to < 0 && initials) to = initial(word, at, letter, typed, said);
            if (to < 0 && rest >= least && said.regionMatches(0, word, at, rest)) to = letter + 1;
            if (to >= 0) return to;
        }
        return -1;
    }

    private int initial(String word, int at, int letter, Typed typed, String said) {
        if (said.charAt(0) != word.charAt(at)) return -1;
        int to = end(word, at + 1, letter + 1, typed);
        // The initials zh, ch and sh have two letters.
        boolean two = said.startsWith("h", 1) && word.startsWith("h", at + 1);
        return to < 0 && two ? end(word, at + 2, letter + 1, typed) : to;
    }

    /** The set of letters as bits: exact for Latin letters and digits, by chance for all others. */
    private static long alphabet(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int bit = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? c - 22 : 36 + c % 28;
            bits |= 1L << bit;
        }
        return bits;
    }
}
