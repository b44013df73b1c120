package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** The spatial structure of the plan, such as a centre and the zones around it. */
public record Layout(
        Text title, Text summary, SourceRef source, List<Group> groups, List<Element> elements) {
    public Layout {
        groups = Lists.copy(groups);
        elements = Lists.copy(elements);
    }

    /** Elements of one rank. */
    public record Group(String id, Text name, List<String> elements) {
        public Group {
            elements = Lists.copy(elements);
        }
    }

    /** How an element is drawn; constants are spelled as in the pack. */
    public enum Mark {
        bloom,
        diamond,
        area
    }

    /**
     * What a tinted area is filled with, so that it survives a poor projector; spelled as in the
     * pack.
     */
    public enum Pattern {
        none,
        diagonal,
        wave,
        dots
    }

    /**
     * One part of the structure.
     *
     * @param districts every member district
     * @param tinted those that are coloured as a whole
     * @param outlines ids of outline features
     * @param places the sites where its marks stand
     */
    public record Element(
            String id,
            Text name,
            Text label,
            Text role,
            Text summary,
            Mark mark,
            Pattern pattern,
            Optional<String> icon,
            Colour colour,
            List<String> districts,
            List<String> tinted,
            List<String> outlines,
            List<String> places,
            List<String> aliases,
            List<Entry> entries,
            SourceRef source,
            Optional<Text> doubt) {
        public Element {
            districts = Lists.copy(districts);
            tinted = Lists.copy(tinted);
            outlines = Lists.copy(outlines);
            places = Lists.copy(places);
            aliases = Lists.copy(aliases);
            entries = Lists.copy(entries);
        }
    }
}
