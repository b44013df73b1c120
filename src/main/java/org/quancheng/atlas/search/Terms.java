package org.quancheng.atlas.search;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.PlaceKind;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Strategy;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects everything in a plan that can be found. */
final class Terms {
    static final Text NOTHING = new Text("", "");

    private final Plan plan;
    private final Naming naming;
    private final Text atlas;
    private final List<Term> all = new ArrayList<>();

    private Terms(Plan plan, Naming naming) {
        this.plan = plan;
        this.naming = naming;
        this.atlas = plan.manifest().title();
    }

    /** All, the panels themselves before what stands in them. */
    static List<Term> of(Plan plan, Naming naming) {
        Terms terms = new Terms(plan, naming);
        terms.learn();
        plan.districts().forEach(terms::district);
        plan.layout().ifPresent(terms::layout);
        plan.places().forEach(terms::place);
        plan.tasks().ifPresent(terms::tasks);
        plan.indicators().ifPresent(terms::indicators);
        plan.stages().ifPresent(terms::stages);
        plan.strategy().ifPresent(terms::strategy);
        plan.dossiers().forEach(terms::dossier);
        plan.manifest().themes().forEach(terms::theme);
        plan.sources().forEach(terms::source);
        plan.stories().forEach(terms::story);
        terms.all.addAll(StatementTerms.of(plan, naming));
        return List.copyOf(terms.all);
    }

    /** Before anything is named, so that a lake is read like the town whose name it bears. */
    private void learn() {
        for (District d : plan.districts()) {
            d.pinyin().ifPresent(pinyin -> naming.learn(d.name(), d.label(), pinyin));
        }
        for (Place p : plan.places()) {
            p.pinyin().ifPresent(pinyin -> naming.learn(p.name(), p.mapLabel(), pinyin));
        }
    }

    private void district(District d) {
        Text[] memberships =
                plan.elementsOf(d.id()).stream().map(Layout.Element::name).toArray(Text[]::new);
        Text path = memberships.length == 0 ? atlas : Naming.path(memberships);
        Hit hit = Hit.unmatched(Group.DISTRICTS, Subject.district(d.id()), d.id(), d.name(), path);
        Stream<Text> prose = Stream.of(d.positioning());
        all.add(naming.term(hit, 0, List.of(d.label()), d.aliases(), d.code(), prose));
    }

    private void layout(Layout layout) {
        for (Layout.Element e : layout.elements()) {
            Subject subject = Subject.element(e.id());
            Hit hit = Hit.unmatched(Group.STRUCTURE, subject, e.id(), e.name(), layout.title());
            Stream<Text> prose = Stream.of(e.role(), e.summary());
            all.add(naming.term(hit, 1, List.of(e.label()), e.aliases(), "", prose));
        }
        Subject overview = Subject.of(Subject.Kind.OVERVIEW);
        for (Layout.Group g : layout.groups()) {
            add(Group.STRUCTURE, overview, g.id(), g.name(), layout.title(), List.of());
        }
    }

    private void place(Place p) {
        Text district = p.district().flatMap(plan::district).map(District::name).orElse(NOTHING);
        Text kind = plan.placeKind(p.kind()).map(PlaceKind::name).orElse(NOTHING);
        Text path = Naming.path(district, kind);
        Subject subject = Subject.place(p.id());
        Hit hit = Hit.unmatched(Group.PLACES, subject, p.id(), p.name(), path).at(p.id());
        Stream<Text> prose = p.note().stream();
        all.add(naming.term(hit, 2, List.of(p.mapLabel()), p.aliases(), "", prose));
    }

    private void tasks(Tasks tasks) {
        for (Tasks.Task t : tasks.tasks()) {
            Subject subject = Subject.task(t.id());
            add(Group.TASKS, subject, t.id(), t.title(), tasks.title(), List.of(), t.summary());
            for (Tasks.Part p : t.parts()) {
                Text summary = p.summary().orElse(NOTHING);
                add(Group.TASKS, subject, p.id(), p.title(), t.title(), List.of(), summary);
            }
        }
    }

    private void indicators(Indicators table) {
        Subject subject = Subject.of(Subject.Kind.INDICATORS);
        for (Indicators.Indicator i : table.indicators()) {
            Text category =
                    table.classes().stream()
                            .filter(c -> c.id().equals(i.category()))
                            .map(Indicators.Category::name)
                            .findFirst()
                            .orElse(NOTHING);
            Text path = Naming.path(table.title(), category);
            Text method = i.method().text();
            add(
                    Group.INDICATORS,
                    subject,
                    i.id(),
                    i.name(),
                    path,
                    i.aliases(),
                    i.department(),
                    method);
        }
    }

    private void stages(Stages stages) {
        Subject subject = Subject.of(Subject.Kind.STAGES);
        for (Stages.Stage s : stages.stages()) {
            add(Group.GOALS, subject, s.id(), s.name(), stages.title(), List.of(), s.summary());
        }
    }

    private void strategy(Strategy strategy) {
        Subject subject = Subject.of(Subject.Kind.STRATEGY);
        for (Strategy.Section s : strategy.sections()) {
            Text summary = s.summary().orElse(NOTHING);
            add(Group.GOALS, subject, s.id(), s.title(), strategy.title(), List.of(), summary);
        }
    }

    private void dossier(Dossier d) {
        Subject subject = Subject.dossier(d.id());
        Hit hit = Hit.unmatched(Group.DOSSIERS, subject, d.id(), d.title(), atlas);
        Stream<Text> prose =
                Stream.concat(
                        Stream.of(d.summary()), d.series().stream().map(Dossier.Series::label));
        all.add(naming.term(hit, 4, d.label().stream().toList(), d.aliases(), "", prose));
        for (Dossier.Section s : d.sections()) {
            Text summary = s.summary().orElse(NOTHING);
            add(Group.DOSSIERS, subject, s.id(), s.title(), d.title(), List.of(), summary);
        }
    }

    private void theme(Theme t) {
        add(Group.THEMES, Subject.theme(t.id()), t.id(), t.name(), atlas, t.aliases());
    }

    private void source(Source s) {
        Text publisher = s.publisher().orElse(NOTHING);
        Text path = Naming.path(s.kind().orElse(NOTHING), publisher);
        Subject subject = Subject.of(Subject.Kind.SOURCES);
        Text note = s.note().orElse(NOTHING);
        add(Group.SOURCES, subject, s.id(), s.title(), path, List.of(), publisher, note);
    }

    private void story(Story story) {
        Subject subject = Subject.of(Subject.Kind.STORIES);
        add(Group.STORIES, subject, story.id(), story.title(), atlas, List.of(), story.summary());
        for (Story.Chapter c : story.chapters()) {
            add(Group.STORIES, subject, c.id(), c.title(), story.title(), List.of(), c.caption());
        }
    }

    private void add(
            Group group,
            Subject subject,
            String id,
            Text title,
            Text path,
            List<String> aliases,
            Text... prose) {
        Hit hit = Hit.unmatched(group, subject, id, title, path);
        all.add(naming.term(hit, 4, List.of(), aliases, "", Stream.of(prose)));
    }
}
