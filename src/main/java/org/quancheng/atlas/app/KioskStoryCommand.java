package org.quancheng.atlas.app;

import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Whether the pack has the story that a kiosk is to play: a slip of whoever starts it is told at
 * once and not by a screen that plays something else. It is asked for in a process of its own,
 * since the one that watches over the window for months holds no pack.
 */
@Command(name = KioskStoryCommand.NAME, hidden = true)
final class KioskStoryCommand implements Callable<Integer> {
    static final String NAME = "kiosk-story";

    @Mixin KioskOptions options = new KioskOptions();
    @Mixin UpkeepOptions upkeep = new UpkeepOptions();

    @Override
    public Integer call() {
        ViewOptions view = options.view();
        view.story = options.story;
        try {
            Stops.of(Packs.read(Home.find(), view).plan(), view);
            return 0;
        } catch (Target.Unknown e) {
            System.out.print(e.sentence().in(view.language()));
            return Say.CANNOT;
        } catch (UnreadablePack e) {
            // The window says so, calmly, and lets the caretaker in.
            return 0;
        }
    }

    /**
     * What is wrong with the story that was named; empty if nothing is, or nobody can say.
     *
     * @param child how this program is started once more
     * @param arguments those of the kiosk
     */
    static Optional<Text> fault(ChildRun child, String... arguments) {
        try {
            return child.run(arguments)
                    .filter(e -> e.code() == Say.CANNOT && !e.said().isBlank())
                    .map(e -> new Text(e.said(), e.said()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
