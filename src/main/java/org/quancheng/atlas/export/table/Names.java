package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.PlaceKind;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Strategy;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the ids of a plan are called; an id that leads nowhere stands for itself. */
final class Names {
    private final Plan plan;

    Names(Plan plan) {
        this.plan = plan;
    }

    Text district(String id) {
        return of(id, plan.district(id).map(District::name));
    }

    Text place(String id) {
        return of(id, plan.place(id).map(Place::name));
    }

    Text kind(String id) {
        return of(id, plan.placeKind(id).map(PlaceKind::name));
    }

    Text category(String id) {
        return of(
                id,
                plan.indicators().stream()
                        .flatMap(i -> i.classes().stream())
                        .filter(c -> c.id().equals(id))
                        .map(Indicators.Category::name)
                        .findFirst());
    }

    Text domain(String id) {
        return of(
                id,
                plan.stages().stream()
                        .flatMap(s -> s.domains().stream())
                        .filter(d -> d.id().equals(id))
                        .map(Stages.Domain::name)
                        .findFirst());
    }

    List<Text> themes(List<String> ids) {
        return all(ids, id -> of(id, plan.theme(id).map(Theme::name)));
    }

    List<Text> elements(List<String> ids) {
        return all(ids, id -> of(id, plan.element(id).map(Layout.Element::name)));
    }

    List<Text> districts(List<String> ids) {
        return all(ids, this::district);
    }

    List<Text> places(List<String> ids) {
        return all(ids, this::place);
    }

    /** Where a statement lives. */
    Text home(Subject subject) {
        String id = subject.id();
        Optional<Text> name =
                switch (subject.kind()) {
                    case DISTRICT -> plan.district(id).map(District::name);
                    case ELEMENT -> plan.element(id).map(Layout.Element::name);
                    case TASK -> plan.task(id).map(Tasks.Task::title);
                    case DOSSIER -> plan.dossier(id).map(Dossier::title);
                    case STAGES -> plan.stages().map(Stages::title);
                    case STRATEGY -> plan.strategy().map(Strategy::title);
                    default -> Optional.empty();
                };
        return of(subject.toString(), name);
    }

    private static List<Text> all(List<String> ids, Function<String, Text> name) {
        return ids.stream().map(name).toList();
    }

    private static Text of(String id, Optional<Text> name) {
        return name.orElseGet(() -> Phrases.same(id));
    }
}
