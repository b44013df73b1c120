package org.quancheng.atlas.search;

import org.quancheng.atlas.search.Hit.Span;
import org.quancheng.atlas.search.Name.Match;
import org.quancheng.atlas.search.reading.Fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be found, with all the words that lead to it.
 *
 * @param hit what is answered
 * @param handicap decides between equals: 0 for the most important kind of thing
 * @param zh its Chinese title
 * @param en its English title
 * @param names its other names
 * @param aliases everyday words for it
 * @param context the words of its path, which narrow a search but never begin one
 * @param code its administrative code; empty where it has none
 * @param prose what is said of it, folded
 */
record Term(
        Hit hit,
        int handicap,
        Name zh,
        Name en,
        List<Name> names,
        List<Name> aliases,
        List<Name> context,
        String code,
        String prose) {
    Term {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        context = List.copyOf(context);
    }

    /** What the query is worth here; 0 if it does not lead here. */
    int score(Query query) {
        int score = query.scattered() ? scattered(query.words()) : 0;
        score = Math.max(score, own(query.joined()));
        if (query.singleLetter() && score >= Score.CODE_PREFIX) score = Score.LETTER;
        return score > 0 ? score - handicap : 0;
    }

    /** The hit with its score and the matched parts of its titles. */
    Hit hit(Query query, int score) {
        return hit.matched(marks(zh, query), marks(en, query), score);
    }

    private int scattered(List<Word> words) {
        int least = Integer.MAX_VALUE;
        boolean owned = false;
        for (Word word : words) {
            int own = own(word);
            owned |= own > 0;
            int score = own > 0 ? own : inContext(word);
            if (score == 0) return 0;
            least = Math.min(least, score);
        }
        return owned ? least - Score.STEP : 0;
    }

    private int own(Word word) {
        int best = Math.max(score(zh, word), score(en, word));
        for (Name name : names) best = Math.max(best, score(name, word));
        if (best < Score.WHOLE_ALIAS) {
            for (Name alias : aliases) {
                best = Math.max(best, alias.find(word).map(Score::ofAlias).orElse(0));
            }
        }
        if (word.length() > 2 && code.startsWith(word.letters())) {
            best = Math.max(best, code.equals(word.letters()) ? Score.CODE : Score.CODE_PREFIX);
        }
        return best > 0 ? best : inProse(word);
    }

    private static int score(Name name, Word word) {
        return name.find(word).map(Match::score).orElse(0);
    }

    private int inContext(Word word) {
        return context.stream().anyMatch(name -> name.find(word).isPresent()) ? Score.CONTEXT : 0;
    }

    private int inProse(Word word) {
        boolean latin = Fold.latin(word.charAt(0));
        if (latin && word.length() < 3) return 0;
        for (int at = prose.indexOf(word.letters());
                at >= 0;
                at = prose.indexOf(word.letters(), at + 1)) {
            char before = prose.charAt(at - 1);
            if (!latin || before == ' ' || !Fold.latin(before)) return Score.PROSE;
        }
        return 0;
    }

    private static List<Span> marks(Name title, Query query) {
        Optional<Match> whole = title.find(query.joined());
        if (whole.isPresent()) return List.of(title.origin(whole.get()));
        List<Span> marks = new ArrayList<>();
        query.words().stream()
                .flatMap(word -> title.find(word).stream())
                .map(title::origin)
                .sorted(Comparator.comparingInt(Span::from))
                .forEach(span -> join(marks, span));
        return marks;
    }

    private static void join(List<Span> marks, Span next) {
        if (!marks.isEmpty() && marks.getLast().to() >= next.from()) {
            Span last = marks.removeLast();
            marks.add(new Span(last.from(), Math.max(last.to(), next.to())));
        } else {
            marks.add(next);
        }
    }
}
