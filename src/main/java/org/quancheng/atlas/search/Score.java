package org.quancheng.atlas.search;

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
    static int of(Typed typed, Where where, boolean brief) {
        // Two letters are rather the initials of a whole name than the beginning of a long one.
        if (brief && where == Where.BEGINNING) {
            return switch (typed) {
                case WRITTEN -> 790;
                case SPOKEN -> 780;
                case INITIALS -> 740;
                case OTHERWISE -> 260;
            };
        }
        return switch (typed) {
            case WRITTEN -> pick(where, 1000, 900, 720, 600);
            case SPOKEN -> pick(where, 950, 860, 700, 400);
            case INITIALS -> pick(where, 800, 740, 380, 350);
            case OTHERWISE -> pick(where, 280, 260, 240, 220);
        };
    }

    /** Of a match with an everyday word. */
    static int ofAlias(Match match) {
        if (match.typed() == Typed.OTHERWISE) return match.score() - STEP;
        boolean all = match.where() == Where.WHOLE && match.typed() != Typed.INITIALS;
        return all ? WHOLE_ALIAS : ALIAS + match.score() / 10;
    }

    /** Whether a more doubtful way of typing than the one just tried cannot give more. */
    static boolean unbeatable(int points, Typed tried) {
        return switch (tried) {
            case WRITTEN -> points >= 950;
            case SPOKEN -> points >= 800;
            case INITIALS -> points > 0;
            case OTHERWISE -> true;
        };
    }

    private static int pick(Where where, int whole, int beginning, int word, int within) {
        return switch (where) {
            case WHOLE -> whole;
            case BEGINNING -> beginning;
            case WORD -> word;
            case WITHIN -> within;
        };
    }
}
