package org.quancheng.atlas.export.view;

import org.quancheng.atlas.export.Topic;
import org.quancheng.atlas.export.Topic.Kind;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;

/** What a person can choose to have written. */
final class Choices {
    private Choices() {}

    /** A topic as it is offered. */
    record Choice(Topic topic, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All topics of a plan; the map comes first. */
    static List<Choice> of(Plan plan, Language language) {
        Words words = Words.in(language);
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(Topic.of(Kind.MAP), words.text("export.map")));
        if (plan.indicators().isPresent())
            all.add(new Choice(Topic.of(Kind.INDICATORS), words.text("document.indicators")));
        if (plan.districts().size() > 1)
            all.add(new Choice(Topic.of(Kind.DISTRICTS), words.text("document.districts")));
        plan.districts()
                .forEach(
                        d ->
                                all.add(
                                        new Choice(
                                                new Topic(Kind.DISTRICT, d.id()),
                                                d.name().in(language))));
        plan.elements()
                .forEach(
                        e ->
                                all.add(
                                        new Choice(
                                                new Topic(Kind.ZONE, e.id()),
                                                e.name().in(language))));
        plan.stories()
                .forEach(
                        s ->
                                all.add(
                                        new Choice(
                                                new Topic(Kind.STORY, s.id()),
                                                words.text(
                                                        "export.story", s.title().in(language)))));
        return all;
    }

    /** The topic that somebody who looks at a subject most likely wants. */
    static Topic likely(Subject subject) {
        return switch (subject.kind()) {
            case DISTRICT -> new Topic(Kind.DISTRICT, subject.id());
            case ELEMENT -> new Topic(Kind.ZONE, subject.id());
            case INDICATORS -> Topic.of(Kind.INDICATORS);
            default -> Topic.of(Kind.MAP);
        };
    }
}
