package org.quancheng.atlas.journey;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.Theme;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a plan can open. */
final class Subjects {
    private Subjects() {}

    static Stream<Subject> of(Plan plan) {
        return Stream.of(Kind.values()).flatMap(kind -> of(plan, kind)).filter(plan::has);
    }

    /** Each district beside the next one. */
    private static Stream<Subject> neighbours(Plan plan) {
        List<District> all = plan.districts();
        return IntStream.range(1, all.size())
                .mapToObj(i -> Subject.compare(all.get(i - 1).id(), all.get(i).id()));
    }

    private static Stream<Subject> of(Plan plan, Kind kind) {
        return switch (kind) {
            case ELEMENT -> plan.elements().stream().map(Layout.Element::id).map(Subject::element);
            case DISTRICT -> plan.districts().stream().map(District::id).map(Subject::district);
            case COMPARE -> neighbours(plan);
            case PLACE -> plan.places().stream().map(Place::id).map(Subject::place);
            case THEME -> plan.manifest().themes().stream().map(Theme::id).map(Subject::theme);
            case TASK ->
                    plan.tasks().stream()
                            .flatMap(t -> t.tasks().stream())
                            .map(Tasks.Task::id)
                            .map(Subject::task);
            case DOSSIER -> plan.dossiers().stream().map(Dossier::id).map(Subject::dossier);
            default -> Stream.of(Subject.of(kind));
        };
    }
}
