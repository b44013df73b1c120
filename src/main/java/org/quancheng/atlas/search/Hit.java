package org.quancheng.atlas.search;

import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/**
 * One thing that was found, with all that a list needs to show it and to open it.
 *
 * @param subject the panel to open
 * @param context where it stands, as a short path
 * @param id what is lit within the panel
 * @param place id of the place that it is, where it is one
 * @param zhMarks the parts of the Chinese title that were matched, from left to right
 * @param enMarks the parts of the English title that were matched, from left to right
 * @param score the greater, the better; only comparable within one query
 */
public record Hit(
        Group group,
        Subject subject,
        Text title,
        Text context,
        String id,
        Optional<String> place,
        List<Span> zhMarks,
        List<Span> enMarks,
        int score) {
    public Hit {
        zhMarks = List.copyOf(zhMarks);
        enMarks = List.copyOf(enMarks);
    }

    /** Part of a title: from the first to before the second index, in Java characters. */
    public record Span(int from, int to) {}

    /** A hit that was not yet matched with a query. */
    static Hit unmatched(Group group, Subject subject, String id, Text title, Text context) {
        return new Hit(
                group, subject, title, context, id, Optional.empty(), List.of(), List.of(), 0);
    }

    Hit at(String somewhere) {
        return new Hit(
                group,
                subject,
                title,
                context,
                id,
                Optional.of(somewhere),
                zhMarks,
                enMarks,
                score);
    }

    Hit matched(List<Span> zh, List<Span> en, int points) {
        return new Hit(group, subject, title, context, id, place, zh, en, points);
    }
}
