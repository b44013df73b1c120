package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.tally.Entry;

import java.util.Optional;

/** What is counted, as the plan calls it. */
final class CountedNames {
    private CountedNames() {}

    /** The name; what the plan does not know keeps its id. */
    static Text of(Optional<Plan> plan, Entry entry) {
        return plan.flatMap(p -> find(p, entry)).orElse(new Text(entry.what(), entry.what()));
    }

    private static Optional<Text> find(Plan plan, Entry entry) {
        return switch (entry.kind()) {
            case VIEW -> Subject.parse(entry.what()).flatMap(s -> name(plan, s));
            case CHAPTER -> chapter(plan, entry.what());
            case VISIT, LANGUAGE, NOTHING_FOUND -> Optional.empty();
        };
    }

    private static Optional<Text> name(Plan plan, Subject subject) {
        return switch (subject.kind()) {
            case DISTRICT -> plan.district(subject.id()).map(District::name);
            case ELEMENT -> plan.element(subject.id()).map(Layout.Element::name);
            case PLACE -> plan.place(subject.id()).map(Place::name);
            default -> Optional.empty();
        };
    }

    private static Optional<Text> chapter(Plan plan, String what) {
        int slash = what.lastIndexOf('/');
        if (slash < 0) return Optional.empty();
        return plan.stories().stream()
                .filter(s -> s.id().equals(what.substring(0, slash)))
                .map(Story::title)
                .map(t -> numbered(t, what.substring(slash + 1)))
                .findFirst();
    }

    private static Text numbered(Text title, String number) {
        return new Text(title.zh() + " " + number, title.en() + " " + number);
    }
}
