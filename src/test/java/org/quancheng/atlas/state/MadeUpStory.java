package org.quancheng.atlas.state;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** A story of four chapters that leave open what a chapter can leave open. */
final class MadeUpStory {
    /** Seconds of every chapter. */
    static final int DWELL = 30;

    private static final Text T = new Text("字", "word");

    private MadeUpStory() {}

    static Story of(Plan plan) {
        LonLat middle = plan.manifest().view().center();
        String district = plan.districts().getFirst().id();
        return new Story(
                "made-up",
                T,
                T,
                Optional.empty(),
                List.of(
                        chapter("one", Subject.district(district), middle, 2021, List.of()),
                        chapter(
                                "two",
                                Subject.of(Subject.Kind.OVERVIEW),
                                middle,
                                0,
                                List.of("places")),
                        chapter("three", Subject.of(Subject.Kind.STORIES), null, 2025, List.of()),
                        chapter("four", Subject.district(district), middle, 0, List.of())));
    }

    private static Story.Chapter chapter(
            String id,
            Subject subject,
            @org.jspecify.annotations.Nullable LonLat at,
            int year,
            List<String> layers) {
        return new Story.Chapter(
                id,
                T,
                T,
                T,
                subject,
                Optional.ofNullable(at).map(p -> new Viewpoint(p, 10.25)),
                List.of("lit-by-" + id),
                year == 0 ? Optional.empty() : Optional.of(year),
                layers,
                DWELL,
                Optional.empty(),
                List.of());
    }
}
