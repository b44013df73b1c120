package org.quancheng.atlas.search;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.search.Name.Match;
import org.quancheng.atlas.search.Name.Typed;
import org.quancheng.atlas.search.Name.Where;

/** What a match is worth: the one place where the ranking is decided. */
final class Score {
    /** A district by its administrative code. */
    static final int CODE = 1000;

    static final int CODE_PREFIX = 740;

    /** A single Latin letter says too little to rank by anything but the kind of thing. */
    static final int LETTER = 860;

    /** An everyday word, typed as a whole. */
    static final int WHOLE_ALIAS = 650;

    static final int ALIAS = 500;

    /** Only in the words of the path. */
    static final int CONTEXT = 150;

    /** Only in the running text. */
    static final int PROSE = 100;

    /** More than the handicap of any kind, less than the step between two ways of matching. */
    static final int STEP = 10;

    private Score() {}

    /** Of a match with a name. */
    static int of(Match match) {
        // Two letters are rather the initials of a whole name than the beginning of a long one.
        if (match.brief() && match.where() == Where.BEGINNING) {
            return pick(match.typed(), 790, 780, 740, 260);
        }
        return switch (match.typed()) {
            case WRITTEN -> pick(match, 1000, 900, 720, 600);
            case SPOKEN -> pick(match, 950, 860, 700, 400);
            case INITIALS -> pick(match, 800, 740, 380, 350);
            case OTHERWISE -> pick(match, 280, 260, 240, 220);
        };
    }

    /** Of a match with an everyday word. */
    static int ofAlias(Match match) {
        if (match.typed() == Typed.OTHERWISE) return of(match) - STEP;
        boolean all = match.where() == Where.WHOLE && match.typed() != Typed.INITIALS;
        return all ? WHOLE_ALIAS : ALIAS + of(match) / 10;
    }

    /** Whether no more doubtful way of typing can give more. */
    static boolean unbeatable(@Nullable Match best, Typed tried) {
        if (best == null || tried == Typed.OTHERWISE) return false;
        return switch (Typed.values()[tried.ordinal() + 1]) {
            case WRITTEN, SPOKEN -> of(best) >= 950;
            case INITIALS -> of(best) >= 800;
            case OTHERWISE -> true;
        };
    }

    private static int pick(Typed typed, int written, int spoken, int initials, int otherwise) {
        return switch (typed) {
            case WRITTEN -> written;
            case SPOKEN -> spoken;
            case INITIALS -> initials;
            case OTHERWISE -> otherwise;
        };
    }

    private static int pick(Match match, int whole, int beginning, int word, int within) {
        return switch (match.where()) {
            case WHOLE -> whole;
            case BEGINNING -> beginning;
            case WORD -> word;
            case WITHIN -> within;
        };
    }
}
