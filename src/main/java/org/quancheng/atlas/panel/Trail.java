package org.quancheng.atlas.panel;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from the whole plan down to a subject. */
record Trail(List<Crumb> crumbs) {
    /** One step of the way. */
    record Crumb(String label, Subject subject) {}

    Trail {
        crumbs = List.copyOf(crumbs);
    }

    /** The trail of a subject that the plan has; the last crumb is the subject itself. */
    static Trail of(Plan plan, Subject subject, Language language) {
        List<Crumb> crumbs = new ArrayList<>();
        Words words = Words.in(language);
        crumbs.add(new Crumb(words.text("sheet.overview"), Subject.of(Kind.OVERVIEW)));
        String id = subject.id();
        switch (subject.kind()) {
            case OVERVIEW -> {}
            case ELEMENT -> plan.element(id).ifPresent(e -> addElement(plan, e, language, crumbs));
            case DISTRICT ->
                    plan.district(id).ifPresent(d -> addDistrict(plan, d, language, crumbs));
            case COMPARE -> addComparison(plan, subject, language, crumbs);
            case PLACE ->
                    plan.place(id)
                            .ifPresent(
                                    p -> {
                                        p.district()
                                                .flatMap(plan::district)
                                                .ifPresent(
                                                        d ->
                                                                addDistrict(
                                                                        plan, d, language, crumbs));
                                        crumbs.add(new Crumb(p.mapLabel().in(language), subject));
                                    });
            case THEME -> {
                crumbs.add(new Crumb(words.text("sheet.matrix"), Subject.of(Kind.MATRIX)));
                plan.theme(id)
                        .ifPresent(t -> crumbs.add(new Crumb(t.name().in(language), subject)));
            }
            case TASK -> {
                crumbs.add(new Crumb(words.text("sheet.tasks"), Subject.of(Kind.TASKS)));
                plan.task(id)
                        .ifPresent(t -> crumbs.add(new Crumb(t.title().in(language), subject)));
            }
            case DOSSIER -> plan.dossier(id).ifPresent(d -> addDossier(plan, d, language, crumbs));
            default -> crumbs.add(new Crumb(words.text("sheet." + subject.kind().word()), subject));
        }
        return new Trail(crumbs);
    }

    private static void addElement(
            Plan plan, Layout.Element element, Language language, List<Crumb> crumbs) {
        Optional<Layout.Group> group =
                plan.layout().stream()
                        .flatMap(l -> l.groups().stream())
                        .filter(g -> g.elements().contains(element.id()))
                        .findFirst();
        group.ifPresent(
                g -> crumbs.add(new Crumb(g.name().in(language), Subject.of(Kind.OVERVIEW))));
        crumbs.add(new Crumb(element.name().in(language), Subject.element(element.id())));
    }

    private static void addDistrict(
            Plan plan, District district, Language language, List<Crumb> crumbs) {
        plan.elementsOf(district.id()).stream()
                .findFirst()
                .ifPresent(e -> addElement(plan, e, language, crumbs));
        crumbs.add(new Crumb(district.name().in(language), Subject.district(district.id())));
    }

    /** By way of the district that stands on the left. */
    private static void addComparison(
            Plan plan, Subject subject, Language language, List<Crumb> crumbs) {
        plan.district(subject.sides().getFirst())
                .ifPresent(d -> addDistrict(plan, d, language, crumbs));
        plan.district(subject.sides().getLast())
                .map(d -> Words.in(language).text("compare.crumb", d.name().in(language)))
                .ifPresent(label -> crumbs.add(new Crumb(label, subject)));
    }

    private static void addDossier(
            Plan plan, Dossier dossier, Language language, List<Crumb> crumbs) {
        dossier.element()
                .flatMap(plan::element)
                .ifPresent(e -> addElement(plan, e, language, crumbs));
        crumbs.add(
                new Crumb(
                        dossier.label().orElse(dossier.title()).in(language),
                        Subject.dossier(dossier.id())));
    }
}
