package org.quancheng.atlas.plan;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.ink.Stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A guided tour. */
public record Story(
        String id, Text title, Text summary, Optional<String> icon, List<Chapter> chapters) {
    public Story {
        chapters = Lists.copy(chapters);
    }

    /** Where a chapter stands, from 0; -1 for one that it does not have. */
    public int indexOf(String chapter) {
        return IntStream.range(0, chapters.size())
                .filter(i -> chapters.get(i).id().equals(chapter))
                .findFirst()
                .orElse(-1);
    }

    public Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The same with other words about it. */
    public Story told(Text otherTitle, Text otherSummary) {
        return new Story(id, otherTitle, otherSummary, icon, chapters);
    }

    /** The same with other chapters. */
    public Story of(List<Chapter> others) {
        return new Story(id, title, summary, icon, others);
    }

    /** The same with one chapter changed; as it is without that chapter. */
    public Story with(String chapter, UnaryOperator<Chapter> change) {
        List<Chapter> next = new ArrayList<>(chapters);
        next.replaceAll(c -> c.id().equals(chapter) ? change.apply(c) : c);
        return of(next);
    }

    /**
     * One stop of the tour.
     *
     * @param subject what the panel shows
     * @param view what lies in the middle of what cards leave free, and the zoom in a room of 700 ×
     *     480 pixels, so that it shows the same ground on every screen; empty: the subject is
     *     framed
     * @param lit ids of what is lit on the map
     * @param stage the year of the time bar
     * @param layers ids of the visible layers; empty: as they are
     * @param dwell seconds
     * @param ink what a presenter has drawn on its map and wants to keep
     */
    public record Chapter(
            String id,
            Text title,
            Text caption,
            Text notes,
            Subject subject,
            Optional<Viewpoint> view,
            List<String> lit,
            Optional<Integer> stage,
            List<String> layers,
            int dwell,
            Optional<SourceRef> source,
            List<Stroke> ink) {
        /** The seconds that a chapter may stand. */
        public static final int SHORTEST = 3;

        public static final int LONGEST = 600;

        public Chapter {
            lit = Lists.copy(lit);
            layers = Lists.copy(layers);
            ink = Lists.copy(ink);
        }

        /** The same with other words. */
        public Chapter told(Text otherTitle, Text otherCaption, Text otherNotes) {
            return new Chapter(
                    id,
                    otherTitle,
                    otherCaption,
                    otherNotes,
                    subject,
                    view,
                    lit,
                    stage,
                    layers,
                    dwell,
                    source,
                    ink);
        }

        /** The same for other seconds, held between the shortest and the longest. */
        public Chapter dwelling(int seconds) {
            int held = Math.clamp(seconds, SHORTEST, LONGEST);
            return new Chapter(
                    id, title, caption, notes, subject, view, lit, stage, layers, held, source,
                    ink);
        }

        /** The same under another id. */
        public Chapter as(String otherId) {
            return new Chapter(
                    otherId, title, caption, notes, subject, view, lit, stage, layers, dwell,
                    source, ink);
        }

        /** The same with other ink on it. */
        public Chapter inked(List<Stroke> otherInk) {
            return new Chapter(
                    id, title, caption, notes, subject, view, lit, stage, layers, dwell, source,
                    otherInk);
        }

        /** Its words and its ink with what another chapter shows. */
        public Chapter showing(Chapter other) {
            return new Chapter(
                    id,
                    title,
                    caption,
                    notes,
                    other.subject,
                    other.view,
                    other.lit,
                    other.stage,
                    other.layers,
                    dwell,
                    source,
                    ink);
        }
    }
}
