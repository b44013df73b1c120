package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Counting;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/**
 * One flagship project over time.
 *
 * @param label short name for the rail; empty: its title
 * @param element id of the element of the layout that it builds
 * @param place id of its site
 * @param events dated entries, oldest first
 */
public record Dossier(
        String id,
        Text title,
        Optional<Text> label,
        Optional<String> icon,
        Text summary,
        Optional<String> element,
        Optional<String> place,
        List<String> aliases,
        SourceRef source,
        List<Series> series,
        List<Section> sections,
        List<Entry> events) {
    public Dossier {
        aliases = Lists.copy(aliases);
        series = Lists.copy(series);
        sections = Lists.copy(sections);
        events = Lists.copy(events);
    }

    /** One quantity over time, oldest point first. */
    public record Series(String id, Text label, Text unit, List<Point> points) {
        public Series {
            points = Lists.copy(points);
        }

        /** The same as a language says it, all points in one unit; see {@link Counting}. */
        public Series in(Language language) {
            Counting counting = counting(language);
            return counting.converts()
                    ? new Series(
                            id,
                            label,
                            counting.unit(),
                            points.stream().map(p -> p.of(counting.of(p.value))).toList())
                    : this;
        }

        /** Whether a language says it otherwise than the sources print it. */
        public boolean isConverted(Language language) {
            return counting(language).converts();
        }

        private Counting counting(Language language) {
            return Counting.of(unit, points.stream().map(Point::value).toList(), language);
        }
    }

    /** The quantity at one date: yyyy, yyyy-mm or yyyy-mm-dd. */
    public record Point(
            String date,
            double value,
            Optional<Qualifier> qualifier,
            Optional<Text> note,
            SourceRef source,
            Optional<Text> doubt) {
        private Point of(double otherValue) {
            return new Point(date, otherValue, qualifier, note, source, doubt);
        }
    }

    /** A group of entries. */
    public record Section(
            String id, Text title, Optional<Text> summary, SourceRef source, List<Entry> entries) {
        public Section {
            entries = Lists.copy(entries);
        }
    }
}
