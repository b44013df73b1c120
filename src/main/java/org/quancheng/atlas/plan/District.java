package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/**
 * One district with its positioning and focus areas.
 *
 * @param code administrative code; empty where it has none
 * @param label its name without the generic part
 * @param pinyin syllables with spaces; empty where the reading is plain
 * @param feature id of its polygon or schematic outline
 * @param seat id of the place of its administration
 */
public record District(
        String id,
        String code,
        Kind kind,
        Text name,
        Text label,
        List<String> aliases,
        Optional<String> pinyin,
        Optional<String> feature,
        Optional<String> seat,
        Text positioning,
        SourceRef source,
        Optional<Text> doubt,
        List<Entry> focus) {
    public District {
        aliases = Lists.copy(aliases);
        focus = Lists.copy(focus);
    }

    /** Administrative kind; constants are spelled as in the pack. */
    public enum Kind {
        district,
        county,
        functional
    }
}
