package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every entry of a plan in one list, so that links back (who names this place?) need no second
 * bookkeeping.
 */
public final class Statements {
    private final List<Statement> all;

    private Statements(List<Statement> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Collects the entries of all datasets: districts, layout, tasks, stages, strategy, dossiers.
     */
    static Statements of(Plan plan) {
        List<Statement> all = new ArrayList<>();
        for (District d : plan.districts()) add(all, Subject.district(d.id()), d.name(), d.focus());
        plan.layout()
                .ifPresent(
                        l ->
                                l.elements()
                                        .forEach(
                                                e ->
                                                        add(
                                                                all,
                                                                Subject.element(e.id()),
                                                                e.name(),
                                                                e.entries())));
        plan.tasks()
                .ifPresent(
                        t ->
                                t.tasks()
                                        .forEach(
                                                task ->
                                                        task.parts()
                                                                .forEach(
                                                                        part ->
                                                                                add(
                                                                                        all,
                                                                                        Subject
                                                                                                .task(
                                                                                                        task
                                                                                                                .id()),
                                                                                        part
                                                                                                .title(),
                                                                                        part
                                                                                                .actions()))));
        plan.stages()
                .ifPresent(
                        s ->
                                s.stages()
                                        .forEach(
                                                stage ->
                                                        add(
                                                                all,
                                                                Subject.of(Subject.Kind.STAGES),
                                                                stage.name(),
                                                                stage.goals())));
        plan.strategy()
                .ifPresent(
                        s ->
                                s.sections()
                                        .forEach(
                                                part ->
                                                        add(
                                                                all,
                                                                Subject.of(Subject.Kind.STRATEGY),
                                                                part.title(),
                                                                part.entries())));
        for (Dossier d : plan.dossiers()) {
            d.sections()
                    .forEach(
                            part ->
                                    add(
                                            all,
                                            Subject.dossier(d.id()),
                                            part.title(),
                                            part.entries()));
            add(all, Subject.dossier(d.id()), d.title(), d.events());
        }
        return new Statements(all);
    }

    private static void add(List<Statement> all, Subject home, Text heading, List<Entry> entries) {
        entries.forEach(entry -> all.add(new Statement(home, heading, entry)));
    }

    /** All, in the order of the datasets. */
    public List<Statement> all() {
        return all;
    }

    /** Those that name a place, themselves or through one of their items. */
    public List<Statement> namingPlace(String id) {
        return all.stream()
                .filter(
                        s ->
                                s.entry().places().contains(id)
                                        || items(s).anyMatch(
                                                        i ->
                                                                i.place()
                                                                        .filter(id::equals)
                                                                        .isPresent()))
                .toList();
    }

    /** Those that name a district and live elsewhere. */
    public List<Statement> namingDistrict(String id) {
        return all.stream()
                .filter(s -> !s.home().equals(Subject.district(id)))
                .filter(
                        s ->
                                s.entry().districts().contains(id)
                                        || items(s).anyMatch(i -> i.districts().contains(id)))
                .toList();
    }

    /** Those that name an element of the layout and live elsewhere. */
    public List<Statement> namingElement(String id) {
        return all.stream()
                .filter(
                        s ->
                                !s.home().equals(Subject.element(id))
                                        && s.entry().elements().contains(id))
                .toList();
    }

    /** Those that carry a theme. */
    public List<Statement> withTheme(String id) {
        return all.stream().filter(s -> s.entry().themes().contains(id)).toList();
    }

    private static Stream<Item> items(Statement statement) {
        return statement.entry().items().stream();
    }
}
