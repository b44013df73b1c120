package org.quancheng.atlas.search;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.search.reading.Dictionary;
import org.quancheng.atlas.search.reading.Fold;
import org.quancheng.atlas.search.reading.Lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One box for everything in a plan: immutable, so that any thread may ask. */
public final class SearchIndex {
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::score)
                    .reversed()
                    .thenComparingInt(found -> found.term().hit().title().zh().length());

    private final Fold fold;
    private final List<Term> terms;
    private final int[] things;
    private final int count;

    private SearchIndex(Fold fold, List<Term> terms) {
        this.fold = fold;
        this.terms = terms;
        Map<Thing, Integer> numbers = new HashMap<>();
        this.things =
                terms.stream()
                        .map(term -> Thing.of(term.hit()))
                        .mapToInt(t -> numbers.computeIfAbsent(t, key -> numbers.size()))
                        .toArray();
        this.count = numbers.size();
    }

    /**
     * Builds the index. It reads large dictionaries, so it belongs in the background.
     *
     * @throws java.io.UncheckedIOException if a dictionary cannot be read
     */
    public static SearchIndex of(Plan plan) {
        Dictionary dictionary = Dictionary.load();
        Fold fold = dictionary.fold();
        return new SearchIndex(fold, Terms.of(plan, new Naming(fold, new Lexicon(dictionary))));
    }

    /**
     * Finds what a person typed: Chinese, pinyin, initials, English, codes, or a mixture.
     *
     * @param query any text; words between blanks must all be found
     * @param limit greatest number of hits; none if it is not positive
     * @return best first; groups are mixed
     */
    public List<Hit> find(String query, int limit) {
        Query folded = Query.of(query, fold);
        if (folded.isEmpty() || limit <= 0) return List.of();
        @Nullable Found[] found = new Found[count];
        for (int i = 0; i < things.length; i++) {
            Term term = terms.get(i);
            int score = term.score(folded);
            if (score == 0) continue;
            Found before = found[things[i]];
            Found now = new Found(term, score);
            found[things[i]] = before == null ? now : before.or(now);
        }
        return Arrays.stream(found)
                .filter(Objects::nonNull)
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(f -> f.term().hit(folded, f.score()))
                .toList();
    }

    /** What is the same for the person who searches: a place, or one title in one panel. */
    private record Thing(Subject subject, Optional<String> title) {
        static Thing of(Hit hit) {
            Optional<String> title = Optional.of(hit.title().zh());
            return new Thing(hit.subject(), hit.place().isPresent() ? Optional.empty() : title);
        }
    }

    private record Found(Term term, int score) {
        /** The place itself rather than a thing that is the place, else the better of the two. */
        Found or(Found other) {
            if (place() == other.place()) return score >= other.score ? this : other;
            return new Found(place() ? term : other.term, Math.max(score, other.score));
        }

        private boolean place() {
            return term.hit().group() == Group.PLACES;
        }
    }
}
