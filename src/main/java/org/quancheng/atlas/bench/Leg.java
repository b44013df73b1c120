package org.quancheng.atlas.bench;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.geo.WorldPoint;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;

import java.util.List;
import java.util.function.Consumer;

/** One part of the course that every measured window runs: what goes on at a moment. */
public enum Leg {
    /** At zoom 10 along a lying eight, 480 by 270 pixels, once in four seconds. */
    PAN {
        @Override
        Doing begin(Desk desk, Consumer<String> telling) {
            AtlasState state = desk.state();
            WorldPoint c = Mercator.project(home(state).center());
            double size = Mercator.worldSize(10);
            return seconds -> {
                double turn = 2 * Math.PI * seconds / 4;
                LonLat center =
                        Mercator.unproject(
                                new WorldPoint(
                                        c.x() + 480 * Math.sin(turn) / size,
                                        c.y() + 270 * Math.sin(2 * turn) / size));
                state.camera().show(new Viewpoint(center, 10));
            };
        }
    },
    /** From zoom 8 to 11 and back, once in four seconds. */
    ZOOM {
        @Override
        Doing begin(Desk desk, Consumer<String> telling) {
            AtlasState state = desk.state();
            return seconds -> {
                double swing = (1 - Math.cos(2 * Math.PI * seconds / 4)) / 2;
                state.camera().show(new Viewpoint(home(state).center(), 8 + 3 * swing));
            };
        }
    },
    /** Opens one district after another, a new one every two seconds, and flies to it. */
    FLY {
        @Override
        Doing begin(Desk desk, Consumer<String> telling) {
            List<District> districts = desk.state().plan().districts();
            return opening(
                    desk.state(),
                    districts.stream().map(d -> Subject.district(d.id())).toList(),
                    2,
                    telling);
        }
    },
    /** Opens one panel after another, of every kind, a new one every second. */
    READ {
        @Override
        Doing begin(Desk desk, Consumer<String> telling) {
            return opening(desk.state(), Tour.of(desk.state().plan()), 1, telling);
        }
    },
    /** Changes theme, language and size at several panels, one thing every second. */
    CHANGE {
        @Override
        Doing begin(Desk desk, Consumer<String> telling) {
            return new Script(desk, Changes.of(desk.state()), telling);
        }
    },
    /** Searches, edits, shows, measures, shades, compares: one thing every second. */
    WORK {
        @Override
        Doing begin(Desk desk, Consumer<String> telling) {
            return new Script(desk, Work.of(desk), telling);
        }
    };

    /**
     * Begins it.
     *
     * @param telling takes, before each thing that is done, a word for it
     */
    abstract Doing begin(Desk desk, Consumer<String> telling);

    /** Whether it takes as long as one likes. */
    boolean isMovement() {
        return this != CHANGE && this != WORK;
    }

    private static Viewpoint home(AtlasState state) {
        return state.plan().manifest().view();
    }

    private static Doing opening(
            AtlasState state, List<Subject> subjects, int every, Consumer<String> telling) {
        return seconds -> {
            if (subjects.isEmpty()) return;
            Subject next = subjects.get((int) (seconds / every) % subjects.size());
            if (state.subject().get().equals(next)) return;
            telling.accept(next.kind().word() + " opened");
            state.open(next);
        };
    }
}
