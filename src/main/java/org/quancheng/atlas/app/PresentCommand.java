package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing.Stop;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** Opens the window right into the presentation of a story. */
@Command(name = "present", mixinStandardHelpOptions = true)
final class PresentCommand implements Callable<Integer> {
    @Mixin ViewOptions options = new ViewOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "${bundle:usage.label.story}",
            descriptionKey = "present.story")
    @Nullable String story;

    @Option(names = "--screen", paramLabel = "N", descriptionKey = "screen")
    @Nullable Integer screen;

    @Option(names = "--console", descriptionKey = "console")
    boolean console;

    @Override
    public Integer call() throws Exception {
        if (story != null) options.story = story;
        boolean unnamed = options.story == null;
        if (options.chapter == null) options.chapter = "1";
        return AtlasCommand.open(
                options,
                screen == null ? OptionalInt.empty() : OptionalInt.of(screen),
                state -> {
                    if (console) state.presenter().ask(true);
                    if (unnamed) state.showing().stop().get().ifPresent(s -> tell(state, s));
                });
    }

    /** Says which story was chosen. */
    private static void tell(AtlasState state, Stop stop) {
        Language language = state.preferences().language().get();
        String title = stop.story().title().in(language);
        System.out.println(
                new Text(
                                "正在放映「" + title + "」(" + stop.story().id() + ")",
                                "Presenting \"" + title + "\" (" + stop.story().id() + ")")
                        .in(language));
    }
}
