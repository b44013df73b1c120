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
        OTHERWISE;

        private static final List<Typed> ALL = List.of(values());
    }

    /** Where in the name the match begins. */
    enum Where {
        WHOLE,
        BEGINNING,
        WORD,
        WITHIN
    }

    /** A way to find a word in this name, and what it is worth. */
    record Match(Typed typed, Where where, Span letters, int score) {}

    Name(Fold.Folded folded, List<Sound> sounds) {
        this.folded = folded;
        this.letters = folded.letters();
        this.sounds = List.copyOf(sounds);
        this.silent = sounds.stream().allMatch(Sound::silent);
        long all = Word.alphabet(letters);
        for (Sound sound : sounds) {
            for (String said : sound.said()) all |= Word.alphabet(said);
            for (String said : sound.otherwise()) all |= Word.alphabet(said);
        }
        this.alphabet = all;
    }

    /** The best match of a word; empty if there is none. */
    Optional<Match> find(Word word) {
        if ((word.alphabet() & ~alphabet) != 0) return Optional.empty();
        Optional<Match> best = Optional.empty();
        int points = 0;
        for (Typed typed : Typed.ALL) {
            for (int from = 0; from < letters.length(); from++) {
                int to = typed == Typed.WRITTEN ? written(word, from) : end(word, 0, from, typed);
                if (to < 0) continue;
                Where where = where(from, to);
                if (chance(word, typed, where)) continue;
                int more = Score.of(typed, where, word.brief());
                if (more <= points) continue;
                points = more;
                best = Optional.of(new Match(typed, where, new Span(from, to), points));
            }
            if (silent || word.chinese() || Score.unbeatable(points, typed)) break;
        }
        return best;
    }

    /** The part of the original text that a match covers. */
    Span origin(Match match) {
        return new Span(
                folded.from()[match.letters().from()], folded.to()[match.letters().to() - 1]);
    }

    private int written(Word word, int from) {
        return letters.startsWith(word.letters(), from) ? from + word.length() : -1;
    }

    private Where where(int from, int to) {
        if (from == 0) return to == letters.length() ? Where.WHOLE : Where.BEGINNING;
        return folded.starts().get(from) ? Where.WORD : Where.WITHIN;
    }

    /** One or two Latin letters are found in the middle of nearly everything. */
    private static boolean chance(Word word, Typed typed, Where where) {
        if (where != Where.WITHIN || !word.brief()) return false;
        return typed == Typed.WRITTEN || word.length() == 1;
    }

    /**
     * Where the match of the rest of a word ends, which begins at a letter.
     *
     * @return -1 if the rest does not match
     */
    private int end(Word word, int at, int letter, Typed typed) {
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
            Word word,
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
            if (to < 0 && rest >= least && said.regionMatches(0, word.letters(), at, rest))
                to = letter + 1;
            if (to >= 0) return to;
        }
        return -1;
    }

    private int initial(Word word, int at, int letter, Typed typed, String said) {
        if (said.charAt(0) != word.charAt(at)) return -1;
        int to = end(word, at + 1, letter + 1, typed);
        // The initials zh, ch and sh have two letters.
        boolean two = said.startsWith("h", 1) && word.startsWith("h", at + 1);
        return to < 0 && two ? end(word, at + 2, letter + 1, typed) : to;
    }
}
