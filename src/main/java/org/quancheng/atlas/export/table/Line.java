package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/**
 * A row of statements: one of the plan, or the heading that it stands under.
 *
 * @param level what sort of row it is, last part of a word's key
 * @param home what it belongs to, such as a district or a task
 * @param group the part of that, such as a numbered part; empty where there is none
 */
record Line(String level, Text home, Optional<Text> group, Entry entry) {
    /** A heading with what it says itself, in the form of a statement. */
    static Entry heading(
            String id,
            Optional<String> number,
            Text title,
            Optional<Text> summary,
            List<String> themes,
            SourceRef source) {
        return new Entry(
                id,
                number,
                title,
                summary,
                Optional.empty(),
                Optional.empty(),
                themes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                source,
                Optional.empty());
    }
}
