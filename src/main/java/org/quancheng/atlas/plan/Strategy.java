package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** Where the city stands, what it wants to be and on which paths. */
public record Strategy(Text title, SourceRef source, List<Section> sections) {
    public Strategy {
        sections = Lists.copy(sections);
    }

    /** What a section is about; constants are spelled as in the pack. */
    public enum Kind {
        baseline,
        situation,
        challenge,
        aim,
        principle,
        positioning,
        path
    }

    /** One section with its entries. */
    public record Section(
            String id,
            Kind kind,
            Text title,
            Optional<Text> summary,
            SourceRef source,
            List<Entry> entries) {
        public Section {
            entries = Lists.copy(entries);
        }
    }
}
