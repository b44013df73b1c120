package org.quancheng.atlas.bench;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.geo.WorldPoint;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;

import java.util.List;

/** One part of the course that every measured map runs: how the camera moves at a moment. */
public enum Leg {
    /** At zoom 10 along a lying eight, 480 by 270 pixels, once in four seconds. */
    PAN {
        @Override
        void step(AtlasState state, Viewpoint home, double seconds) {
            double turn = 2 * Math.PI * seconds / 4;
            WorldPoint c = Mercator.project(home.center());
            double size = Mercator.worldSize(10);
            LonLat center =
                    Mercator.unproject(
                            new WorldPoint(
                                    c.x() + 480 * Math.sin(turn) / size,
                                    c.y() + 270 * Math.sin(2 * turn) / size));
            state.camera().show(new Viewpoint(center, 10));
        }
    },
    /** From zoom 8 to 11 and back, once in four seconds. */
    ZOOM {
        @Override
        void step(AtlasState state, Viewpoint home, double seconds) {
            double swing = (1 - Math.cos(2 * Math.PI * seconds / 4)) / 2;
            state.camera().show(new Viewpoint(home.center(), 8 + 3 * swing));
        }
    },
    /** Opens one district after another, a new one every two seconds, and flies to it. */
    FLY {
        @Override
        void step(AtlasState state, Viewpoint home, double seconds) {
            List<District> districts = state.plan().districts();
            if (districts.isEmpty()) return;
            Subject next =
                    Subject.district(districts.get((int) (seconds / 2) % districts.size()).id());
            if (!state.subject().get().equals(next)) state.open(next);
        }
    },
    /** Opens one panel after another, of every kind, a new one every second. */
    READ {
        @Override
        void step(AtlasState state, Viewpoint home, double seconds) {
            List<Subject> sheets = Tour.of(state.plan());
            Subject next = sheets.get((int) seconds % sheets.size());
            if (!state.subject().get().equals(next)) state.open(next);
        }
    };

    /**
     * Moves the camera to where it is at a moment.
     *
     * @param home the middle of the course
     * @param seconds since the leg began
     */
    abstract void step(AtlasState state, Viewpoint home, double seconds);
}
