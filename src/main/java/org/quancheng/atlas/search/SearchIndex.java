package org.quancheng.atlas.search;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.search.reading.Dictionary;
import org.quancheng.atlas.search.reading.Fold;
import org.quancheng.atlas.search.reading.Lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One box for everything in a plan: immutable, so that any thread may ask. */
public final class SearchIndex {
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt((Found f) -> -f.hit().score())
                    .thenComparingInt(f -> f.hit().title().zh().length());

    private final Fold fold;
    private final List<Term> terms;

    private SearchIndex(Fold fold, List<Term> terms) {
        this.fold = fold;
        this.terms = terms;
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
        Map<Thing, Found> things = new LinkedHashMap<>();
        for (Term term : terms) {
            term.find(folded)
                    .map(hit -> new Found(term, hit))
                    .ifPresent(found -> things.merge(Thing.of(found.hit()), found, Found::or));
        }
        return best(things.values(), limit).stream()
                .map(found -> found.term().marked(found.hit(), folded))
                .toList();
    }

    private static List<Found> best(Collection<Found> found, int limit) {
        return found.stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    /** What is the same for the person who searches: a place, or one title in one panel. */
    private record Thing(Subject subject, Optional<String> title) {
        static Thing of(Hit hit) {
            Optional<String> title = Optional.of(hit.title().zh());
            return new Thing(hit.subject(), hit.place().isPresent() ? Optional.empty() : title);
        }
    }

    private record Found(Term term, Hit hit) {
        /** The place itself rather than a thing that is the place, else the better of the two. */
        Found or(Found other) {
            boolean place = hit.group() == Group.PLACES;
            if (place == (other.hit.group() == Group.PLACES)) {
                return hit.score() >= other.hit.score() ? this : other;
            }
            Found kept = place ? this : other;
            int score = Math.max(hit.score(), other.hit.score());
            return new Found(kept.term, kept.hit.scored(score));
        }
    }
}
