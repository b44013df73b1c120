package org.quancheng.atlas.app;

import static java.util.stream.Collectors.joining;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.Showing.Stop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the story and the chapter that a person named on the command line. */
final class Stops {
    private Stops() {}

    /**
     * The chapter that the options name; empty where they name neither a story nor a chapter.
     *
     * @throws Target.Unknown if the pack has nothing of that name
     */
    static Optional<Stop> of(Plan plan, ViewOptions options) throws Target.Unknown {
        if (options.story == null && options.chapter == null) return Optional.empty();
        Story story = options.story == null ? first(plan) : story(plan, options.story);
        int index = options.chapter == null ? 0 : chapter(story, options.chapter);
        return Optional.of(new Stop(story, index));
    }

    /**
     * The story that is shown when none is named.
     *
     * @throws Target.Unknown if the pack has none
     */
    static Story first(Plan plan) throws Target.Unknown {
        return plan.stories().stream()
                .filter(s -> !s.chapters().isEmpty())
                .findFirst()
                .orElseThrow(
                        () ->
                                new Target.Unknown(
                                        new Text(
                                                "这个内容包里没有可以放映的故事。",
                                                "This pack has no story to present.")));
    }

    private static Story story(Plan plan, String named) throws Target.Unknown {
        first(plan);
        return plan.stories().stream()
                .filter(s -> !s.chapters().isEmpty())
                .filter(
                        s ->
                                s.id().equalsIgnoreCase(named)
                                        || s.title().zh().equals(named)
                                        || s.title().en().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Target.Unknown(
                                        new Text(
                                                "内容包里没有故事「"
                                                        + named
                                                        + "」。可选："
                                                        + stories(plan, Language.ZH, "、")
                                                        + "。",
                                                "The pack has no story \""
                                                        + named
                                                        + "\". Choose one of: "
                                                        + stories(plan, Language.EN, ", ")
                                                        + ".")));
    }

    private static String stories(Plan plan, Language language, String comma) {
        return plan.stories().stream()
                .filter(s -> !s.chapters().isEmpty())
                .map(s -> s.id() + " (" + s.title().in(language) + ")")
                .collect(joining(comma));
    }

    private static int chapter(Story story, String named) throws Target.Unknown {
        List<Story.Chapter> chapters = story.chapters();
        return IntStream.range(0, chapters.size())
                .filter(
                        i ->
                                Integer.toString(i + 1).equals(named)
                                        || chapters.get(i).id().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Target.Unknown(
                                        new Text(
                                                "「"
                                                        + story.title().zh()
                                                        + "」没有第「"
                                                        + named
                                                        + "」章。各章是："
                                                        + chapters(story, Language.ZH, "；")
                                                        + "。",
                                                "\""
                                                        + story.title().en()
                                                        + "\" has no chapter \""
                                                        + named
                                                        + "\". Its chapters are: "
                                                        + chapters(story, Language.EN, "; ")
                                                        + ".")));
    }

    private static String chapters(Story story, Language language, String comma) {
        return IntStream.range(0, story.chapters().size())
                .mapToObj(i -> (i + 1) + " " + story.chapters().get(i).title().in(language))
                .collect(joining(comma));
    }
}
