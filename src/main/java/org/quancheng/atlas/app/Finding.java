package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.search.SearchIndex;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.window.SearchBox;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Latest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the search box asks: built in the background, and anew when somebody searches after stories
 * were edited; until then the older answers.
 */
final class Finding implements Supplier<Optional<SearchBox.Finder>> {
    private final Drafts drafts;
    private final Latest latest;
    private Optional<SearchBox.Finder> finder = Optional.empty();
    private Optional<List<Story>> known = Optional.empty();
    private Runnable fresh = () -> {};

    Finding(Drafts drafts, Background background) {
        this.drafts = drafts;
        latest = new Latest(background);
    }

    /**
     * Begins to build.
     *
     * @param told run when there is something new to find
     */
    void begin(Runnable told) {
        fresh = told;
        get();
    }

    @Override
    public Optional<SearchBox.Finder> get() {
        List<Story> now = drafts.stories().get();
        if (known.filter(k -> k.equals(now)).isEmpty()) {
            known = Optional.of(now);
            Plan plan = drafts.plan();
            latest.ask(
                    () -> SearchIndex.of(plan),
                    index -> {
                        finder = Optional.of(index::find);
                        fresh.run();
                    });
        }
        return finder;
    }
}
