package org.quancheng.atlas.plan.fact;

import java.util.List;
import java.util.Optional;

/**
 * One statement of a source with all that hangs on it: focus area, goal, measure, institution,
 * event.
 *
 * @param number the source's own numbering
 * @param date of an event: yyyy, yyyy-mm or yyyy-mm-dd
 * @param domain id of the goal's domain
 * @param source where it stands; the reader hands it down from the part that carries it
 */
public record Entry(
        String id,
        Optional<String> number,
        Text title,
        Optional<Text> summary,
        Optional<String> date,
        Optional<String> domain,
        List<String> themes,
        List<String> districts,
        List<String> elements,
        List<String> places,
        List<Figure> figures,
        List<Item> items,
        List<String> aliases,
        SourceRef source,
        Optional<Text> doubt) {
    public Entry {
        themes = Lists.copy(themes);
        districts = Lists.copy(districts);
        elements = Lists.copy(elements);
        places = Lists.copy(places);
        figures = Lists.copy(figures);
        items = Lists.copy(items);
        aliases = Lists.copy(aliases);
    }
}
