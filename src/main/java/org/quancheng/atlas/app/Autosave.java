package org.quancheng.atlas.app;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.quancheng.atlas.pack.author.StoryFiles;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.state.Saving;
import org.quancheng.atlas.state.Saving.Stage;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Latest;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Saves edited stories in the background, a moment after the last change, and says so. */
final class Autosave {
    /** How long after the last change. */
    static final Duration SOON = Duration.seconds(1);

    /** How long after a save that did not succeed. */
    private static final Duration AGAIN = Duration.seconds(20);

    private final Drafts drafts;
    private final StoryFiles files;
    private final Latest latest;
    private final PauseTransition soon = new PauseTransition();
    private final Duration delay;
    private boolean finished;

    /**
     * @param delay how long after the last change; not positive: at once
     */
    Autosave(Drafts drafts, StoryFiles files, Background background, Duration delay) {
        this.drafts = drafts;
        this.files = files;
        this.delay = delay;
        latest = new Latest(background);
        drafts.noteSaving(note(Stage.UNCHANGED, Optional.empty(), files.place()));
        soon.setOnFinished(e -> save());
        drafts.stories().addListener((o, was, is) -> later(delay));
    }

    private void later(Duration wait) {
        if (delay.lessThanOrEqualTo(Duration.ZERO)) {
            save();
            return;
        }
        soon.setDuration(wait);
        soon.playFromStart();
    }

    private void save() {
        List<Story> wanted = drafts.stories().get();
        latest.ask(() -> save(wanted), outcome -> done(wanted, outcome));
    }

    /** Nothing older is written over what was saved last. */
    private synchronized StoryFiles.Outcome save(List<Story> wanted) {
        return finished ? files.place() : files.save(wanted);
    }

    private void done(List<Story> wanted, StoryFiles.Outcome outcome) {
        if (outcome.trouble().isPresent()) {
            drafts.noteSaving(note(Stage.FAILED, drafts.saving().get().at(), outcome));
            if (delay.greaterThan(Duration.ZERO)) later(AGAIN);
        } else if (wanted.equals(drafts.stories().get())) {
            drafts.noteSaving(note(Stage.SAVED, Optional.of(LocalTime.now()), outcome));
        }
    }

    private Saving note(Stage stage, Optional<LocalTime> at, StoryFiles.Outcome outcome) {
        return new Saving(
                stage,
                at,
                outcome.ofPack(),
                outcome.folder().toString(),
                files.fixed(),
                outcome.trouble());
    }

    /**
     * Saves what has not been saved yet, at once.
     *
     * @return why that cannot be done
     */
    synchronized Optional<Text> settle() {
        List<Story> wanted = drafts.stories().get();
        StoryFiles.Outcome outcome = save(wanted);
        if (outcome.trouble().isPresent()) done(wanted, outcome);
        return outcome.trouble();
    }

    /** Saves what has not been saved yet, before the window goes. */
    synchronized void finish() {
        soon.stop();
        save(drafts.stories().get()).trouble().map(Text::en).ifPresent(System.err::println);
        finished = true;
    }
}
