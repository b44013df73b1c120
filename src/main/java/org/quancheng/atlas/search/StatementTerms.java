package org.quancheng.atlas.search;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Strategy;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the statements of a plan and the things that they name. */
final class StatementTerms {
    private final Plan plan;
    private final Naming naming;
    private final List<Term> all = new ArrayList<>();

    private StatementTerms(Plan plan, Naming naming) {
        this.plan = plan;
        this.naming = naming;
    }

    static List<Term> of(Plan plan, Naming naming) {
        StatementTerms terms = new StatementTerms(plan, naming);
        plan.statements().all().forEach(terms::statement);
        return terms.all;
    }

    private void statement(Statement statement) {
        Entry entry = statement.entry();
        Subject home = statement.home();
        Text room = title(home);
        Hit hit =
                Hit.unmatched(
                        group(home),
                        home,
                        entry.id(),
                        entry.title(),
                        Naming.path(room, statement.heading()));
        Stream<Text> prose =
                Stream.concat(
                        entry.summary().stream(), entry.figures().stream().map(Figure::label));
        all.add(naming.term(hit, 5, List.of(), entry.aliases(), "", prose));
        for (Item item : entry.items()) item(item, home, Naming.path(room, entry.title()));
    }

    private void item(Item item, Subject home, Text path) {
        Optional<String> place = item.place().filter(id -> plan.place(id).isPresent());
        Subject subject = place.map(Subject::place).orElse(home);
        Hit hit = Hit.unmatched(Group.ASSETS, subject, item.id(), item.name(), path);
        all.add(
                naming.term(
                        place.map(hit::at).orElse(hit),
                        3,
                        List.of(),
                        item.aliases(),
                        "",
                        item.note().stream()));
    }

    private static Group group(Subject home) {
        return switch (home.kind()) {
            case DISTRICT -> Group.DISTRICTS;
            case ELEMENT -> Group.STRUCTURE;
            case TASK -> Group.TASKS;
            case DOSSIER -> Group.DOSSIERS;
            default -> Group.GOALS;
        };
    }

    private Text title(Subject home) {
        Optional<Text> title =
                switch (home.kind()) {
                    case DISTRICT -> plan.district(home.id()).map(District::name);
                    case ELEMENT -> plan.element(home.id()).map(Layout.Element::name);
                    case TASK -> plan.task(home.id()).map(Tasks.Task::title);
                    case DOSSIER -> plan.dossier(home.id()).map(Dossier::title);
                    case STAGES -> plan.stages().map(Stages::title);
                    default -> plan.strategy().map(Strategy::title);
                };
        return title.orElse(Terms.NOTHING);
    }
}
