package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.export.Topic;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person at the command line wants to have written. */
final class ExportTopic {
    /** In place of a district's name. */
    private static final List<String> ALL = List.of("all", "全部");

    /** The story that was asked for; taken from the options, which would else present it. */
    private @Nullable String story;

    @Option(names = "--indicators", descriptionKey = "indicators")
    boolean indicators;

    @Option(names = "--map", descriptionKey = "map")
    boolean map;

    /** Whether all districts are asked for; the options then name none. */
    static boolean takeAll(ViewOptions options) {
        if (options.district == null || !ALL.contains(options.district.toLowerCase(Locale.ROOT)))
            return false;
        options.district = null;
        return true;
    }

    /** Takes the story out of the options of a view. */
    void takeStory(ViewOptions options) {
        story = options.story;
        options.story = null;
    }

    /**
     * The topic that the options name.
     *
     * @param all whether all districts are asked for
     * @param subject what the options name to look at
     * @throws Target.Unknown if they name none, more than one, or one that the pack does not have
     */
    Topic in(Plan plan, boolean all, Subject subject) throws Target.Unknown {
        List<Topic> topics =
                Stream.of(
                                map ? Optional.of(Topic.of(Topic.Kind.MAP)) : looked(subject),
                                all
                                        ? Optional.of(Topic.of(Topic.Kind.DISTRICTS))
                                        : Optional.<Topic>empty(),
                                indicators
                                        ? Optional.of(Topic.of(Topic.Kind.INDICATORS))
                                        : Optional.<Topic>empty(),
                                told(plan))
                        .flatMap(Optional::stream)
                        .toList();
        if (topics.size() == 1) return topics.getFirst();
        throw new Target.Unknown(
                new Text(
                        "请从 --district、--zone、--story、--indicators、--map 中选一项要导出的内容。",
                        "Say what to export with one of --district, --zone, --story, --indicators,"
                                + " --map."));
    }

    private static Optional<Topic> looked(Subject subject) {
        return switch (subject.kind()) {
            case DISTRICT -> Optional.of(new Topic(Topic.Kind.DISTRICT, subject.id()));
            case ELEMENT -> Optional.of(new Topic(Topic.Kind.ZONE, subject.id()));
            case INDICATORS -> Optional.of(Topic.of(Topic.Kind.INDICATORS));
            default -> Optional.empty();
        };
    }

    private Optional<Topic> told(Plan plan) throws Target.Unknown {
        if (story == null) return Optional.empty();
        for (Story s : plan.stories())
            if (s.id().equals(story)
                    || s.title().zh().equals(story)
                    || s.title().en().equalsIgnoreCase(story))
                return Optional.of(new Topic(Topic.Kind.STORY, s.id()));
        throw Target.unknown(story, plan.stories().stream().map(Story::id).toList());
    }
}
