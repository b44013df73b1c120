package org.quancheng.atlas.bench;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Uses a window for a long time: the whole course again and again, now in one language and theme,
 * now in the other, with a look at what the process holds after each round.
 */
public final class Soak {
    private static final double LEG_SECONDS = 8;

    private final Desk desk;
    private final AtlasState state;
    private final double seconds;
    private final Supplier<Map<String, Object>> look;
    private final List<Map<String, Object>> looks = new ArrayList<>();
    private final long began = System.nanoTime();

    /**
     * @param minutes how long; the round that is under way then is finished
     * @param look what the process holds now
     */
    public Soak(Desk desk, double minutes, Supplier<Map<String, Object>> look) {
        this.desk = desk;
        this.state = desk.state();
        this.seconds = minutes * 60;
        this.look = look;
    }

    /**
     * Starts; call on the JavaFX thread.
     *
     * @param done takes the looks, one a round
     */
    public void run(Consumer<List<Map<String, Object>>> done) {
        new Course(desk, EnumSet.allOf(Leg.class), 0, LEG_SECONDS, now -> {})
                .run(
                        legs -> {
                            // What is not needed any more must not count.
                            System.gc();
                            looks.add(look.get());
                            if ((System.nanoTime() - began) / 1e9 >= seconds) {
                                done.accept(List.copyOf(looks));
                                return;
                            }
                            change();
                            run(done);
                        });
    }

    private void change() {
        int round = looks.size();
        state.preferences().setLanguage(round % 2 == 0 ? Language.ZH : Language.EN);
        state.preferences().setDark(round % 4 >= 2);
        state.setVisible(AtlasState.GRATICULE, round % 3 == 0);
        if (!state.plan().measures().isEmpty())
            state.shade(
                    round % 3 == 1
                            ? Optional.of(state.plan().measures().getFirst().id())
                            : Optional.empty());
    }
}
