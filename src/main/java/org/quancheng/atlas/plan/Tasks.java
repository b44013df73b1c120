package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** Main tasks, supports and implementation mechanisms. */
public record Tasks(Text title, SourceRef source, List<Task> tasks) {
    public Tasks {
        tasks = Lists.copy(tasks);
    }

    /** What a task is; constants are spelled as in the pack. */
    public enum Kind {
        task,
        support,
        mechanism
    }

    /** One task with its numbered parts. */
    public record Task(
            String id,
            Kind kind,
            String number,
            Text title,
            Text summary,
            List<String> themes,
            SourceRef source,
            List<Part> parts) {
        public Task {
            themes = Lists.copy(themes);
            parts = Lists.copy(parts);
        }
    }

    /** One numbered part with its named actions. */
    public record Part(
            String id,
            String number,
            Text title,
            Optional<Text> summary,
            SourceRef source,
            List<Entry> actions) {
        public Part {
            actions = Lists.copy(actions);
        }
    }
}
