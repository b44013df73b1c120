package org.quancheng.atlas.bench;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Panels to open one after another: of each kind the first, then of each kind the second. */
final class Tour {
    /** Panels of one kind; a plan may have places by the thousand. */
    private static final int EACH = 12;

    private Tour() {}

    static List<Subject> of(Plan plan) {
        List<List<Subject>> kinds =
                List.of(
                        Arrays.stream(Kind.values())
                                .flatMap(kind -> Subject.parse(kind.word()).stream())
                                .toList(),
                        plan.districts().stream().map(d -> Subject.district(d.id())).toList(),
                        plan.elements().stream().map(e -> Subject.element(e.id())).toList(),
                        plan.manifest().themes().stream().map(t -> Subject.theme(t.id())).toList(),
                        plan.places().stream().limit(EACH).map(p -> Subject.place(p.id())).toList(),
                        plan.dossiers().stream().map(d -> Subject.dossier(d.id())).toList(),
                        plan.districts().size() < 2
                                ? List.of()
                                : List.of(
                                        Subject.compare(
                                                plan.districts().getFirst().id(),
                                                plan.districts().getLast().id())));
        List<Subject> tour = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            for (List<Subject> kind : kinds) {
                if (i < kind.size() && plan.has(kind.get(i))) tour.add(kind.get(i));
            }
        }
        return tour;
    }
}
