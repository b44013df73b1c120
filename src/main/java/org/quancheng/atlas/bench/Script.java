package org.quancheng.atlas.bench;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Beginning;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Does one thing after another, a new one every second, and puts all back at the end. */
final class Script implements Doing {
    private final AtlasState state;
    private final Executor presses;
    private final List<Deed> deeds;
    private final Consumer<String> telling;
    private final Beginning before;
    private int done;

    /**
     * @param telling takes the name of each deed before it is done
     */
    Script(Desk desk, List<Deed> deeds, Consumer<String> telling) {
        state = desk.state();
        presses = desk.presses();
        this.deeds = List.copyOf(deeds);
        this.telling = telling;
        before = Beginning.of(state);
    }

    @Override
    public void at(double seconds) {
        if (deeds.isEmpty() || done > seconds) return;
        Deed deed = deeds.get(done++ % deeds.size());
        presses.execute(
                () -> {
                    telling.accept(deed.name());
                    deed.act().run();
                });
    }

    @Override
    public double round() {
        return deeds.size();
    }

    @Override
    public void end() {
        telling.accept("all put back");
        state.tools().help().close();
        state.tools().aids().layAside();
        before.restore(state);
    }
}
