package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Strategy;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The datasets of a plan as rows in their own order, each heading above what it holds. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    static List<Line> ofDistricts(List<District> districts) {
        Lines rows = new Lines();
        for (District d : districts) rows.add("focus", d.name(), Optional.empty(), d.focus());
        return rows.lines;
    }

    static List<Line> ofElements(List<Layout.Element> elements) {
        Lines rows = new Lines();
        for (Layout.Element e : elements) {
            Text home = e.name();
            rows.head("element", home, e.id(), "", e.role(), Optional.of(e.summary()), e.source());
            rows.add("statement", home, Optional.empty(), e.entries());
        }
        return rows.lines;
    }

    static List<Line> ofTasks(Tasks tasks) {
        Lines rows = new Lines();
        for (Tasks.Task t : tasks.tasks()) {
            Entry head =
                    Line.heading(
                            t.id(),
                            Optional.of(t.number()),
                            t.title(),
                            Optional.of(t.summary()),
                            t.themes(),
                            t.source());
            rows.lines.add(new Line(t.kind().name(), t.title(), Optional.empty(), head));
            for (Tasks.Part p : t.parts()) {
                rows.head(
                        "part", t.title(), p.id(), p.number(), p.title(), p.summary(), p.source());
                rows.add("action", t.title(), Optional.of(p.title()), p.actions());
            }
        }
        return rows.lines;
    }

    static List<Line> ofStages(Stages stages) {
        Lines rows = new Lines();
        for (Stages.Stage s : stages.stages()) {
            Text home = Phrases.same(Integer.toString(s.year()));
            rows.head("stage", home, s.id(), "", s.name(), Optional.of(s.summary()), s.source());
            rows.add("goal", home, Optional.empty(), s.goals());
        }
        return rows.lines;
    }

    static List<Line> ofStrategy(Strategy strategy) {
        Lines rows = new Lines();
        for (Strategy.Section s : strategy.sections()) {
            rows.head("section", s.title(), s.id(), "", s.title(), s.summary(), s.source());
            rows.add("statement", s.title(), Optional.empty(), s.entries());
        }
        return rows.lines;
    }

    static List<Line> ofDossiers(List<Dossier> dossiers) {
        Lines rows = new Lines();
        for (Dossier d : dossiers) {
            Text home = d.title();
            rows.head("dossier", home, d.id(), "", home, Optional.of(d.summary()), d.source());
            for (Dossier.Section s : d.sections()) {
                rows.head("section", home, s.id(), "", s.title(), s.summary(), s.source());
                rows.add("statement", home, Optional.of(s.title()), s.entries());
            }
            rows.add("event", home, Optional.empty(), d.events());
        }
        return rows.lines;
    }

    private void head(
            String level,
            Text home,
            String id,
            String number,
            Text title,
            Optional<Text> summary,
            SourceRef source) {
        Optional<String> numbered = Optional.of(number).filter(n -> !n.isEmpty());
        Entry head = Line.heading(id, numbered, title, summary, List.of(), source);
        lines.add(new Line(level, home, Optional.empty(), head));
    }

    private void add(String level, Text home, Optional<Text> group, List<Entry> entries) {
        entries.forEach(entry -> lines.add(new Line(level, home, group, entry)));
    }
}
