package org.quancheng.atlas.bench;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.state.Tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people do with the window besides looking around, each thing once. */
final class Work {
    private final AtlasState state;
    private final Plan plan;
    private final List<Deed> deeds = new ArrayList<>();

    private Work(AtlasState state) {
        this.state = state;
        plan = state.plan();
    }

    /** Searching, editing and showing a story, every card and tool, shading, years, comparing. */
    static List<Deed> of(Desk desk) {
        Work work = new Work(desk.state());
        work.deeds.addAll(Typing.of(desk));
        work.plan.stories().stream()
                .filter(story -> story.chapters().size() > 1)
                .findFirst()
                .ifPresent(work::story);
        work.cards();
        work.tools();
        work.figures();
        work.districts();
        return work.deeds;
    }

    private void does(String name, Runnable act) {
        deeds.add(new Deed(name, act));
    }

    private void opens(Subject subject) {
        does(subject.kind().word() + " opened", () -> state.open(subject));
    }

    private void story(Story story) {
        opens(Subject.of(Kind.STORIES));
        does("editor opened", () -> state.drafts().edit(story.id()));
        for (Story.Chapter chapter : story.chapters().subList(0, 2))
            does("chapter chosen", () -> state.drafts().choose(Optional.of(chapter.id())));
        does("editor closed", state.drafts()::close);
        does("story begun", () -> state.showing().start(story, 0));
        does("next chapter", state.showing()::next);
        does("question", state.showing()::ask);
        does("story ended", state.showing()::end);
        opens(Subject.of(Kind.OVERVIEW));
    }

    private void cards() {
        Tools tools = state.tools();
        does("export card", () -> tools.setExporting(true));
        does("export card gone", () -> tools.setExporting(false));
        does("look card", () -> tools.aids().setChoosing(true));
        does("look card gone", () -> tools.aids().setChoosing(false));
        does("letters to touch", () -> tools.aids().setKeys(true));
        does("letters gone", () -> tools.aids().setKeys(false));
        does("keys listed", () -> tools.help().open(Help.Page.KEYS));
        does("guide read", () -> tools.help().read(Help.CONTENTS));
        does("help closed", tools.help()::close);
    }

    private void tools() {
        Tools tools = state.tools();
        does("measuring", () -> tools.setMeasuring(true));
        LonLat at = plan.manifest().view().center();
        for (LonLat point :
                List.of(
                        at,
                        new LonLat(at.lon() + 0.2, at.lat()),
                        new LonLat(at.lon(), at.lat() + 0.2)))
            does("point set", () -> tools.add(point));
        does("area closed", tools::close);
        does("measuring ended", () -> tools.setMeasuring(false));
        does("ink bar", () -> state.ink().setOut(true));
        does("ink bar gone", () -> state.ink().setOut(false));
        List<Integer> years = years();
        if (years.size() > 1) {
            Swipe swipe =
                    new Swipe(
                            new Swipe.Stage(years.getFirst()),
                            new Swipe.Stage(years.getLast()),
                            0.5);
            does("map divided", () -> tools.setSwipe(Optional.of(swipe)));
            does("line moved", () -> tools.setSwipe(Optional.of(swipe.at(0.3))));
            does("map whole", () -> tools.setSwipe(Optional.empty()));
        }
        does("graticule", () -> state.setVisible(AtlasState.GRATICULE, true));
        does("graticule gone", () -> state.setVisible(AtlasState.GRATICULE, false));
    }

    private List<Integer> years() {
        return plan.stages().stream()
                .map(Stages::stages)
                .flatMap(List::stream)
                .map(Stages.Stage::year)
                .toList();
    }

    private void figures() {
        plan.measures().stream()
                .limit(2)
                .forEach(m -> does("shaded", () -> state.shade(Optional.of(m.id()))));
        does("shading gone", () -> state.shade(Optional.empty()));
        if (years().isEmpty()) return;
        for (int year : years().reversed()) does("year", () -> state.setYear(year));
        opens(Subject.of(Kind.STAGES));
        for (int year : years().reversed()) does("year in its panel", () -> state.setYear(year));
    }

    private void districts() {
        if (plan.districts().size() < 2) return;
        String first = plan.districts().getFirst().id();
        opens(Subject.compare(first, plan.districts().getLast().id()));
        if (plan.districts().size() > 2)
            opens(Subject.compare(first, plan.districts().get(1).id()));
        opens(Subject.of(Kind.MATRIX));
        does("back", state::back);
        does("forward", state::forward);
    }
}
