package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** The goals of each stage by domain. */
public record Stages(
        Text title, SourceRef source, Start start, List<Domain> domains, List<Stage> stages) {
    public Stages {
        domains = Lists.copy(domains);
        stages = Lists.copy(stages);
    }

    /** The year the plan was drawn up, where the time bar begins. */
    public record Start(int year, Text name) {}

    /** A field of goals. */
    public record Domain(String id, Text name, String icon) {}

    /** One stage with its goals. */
    public record Stage(
            String id, int year, Text name, Text summary, SourceRef source, List<Entry> goals) {
        public Stage {
            goals = Lists.copy(goals);
        }
    }

    /** The stage of a year, if one ends in it. */
    public Optional<Stage> at(int year) {
        return stages.stream().filter(s -> s.year() == year).findFirst();
    }
}
