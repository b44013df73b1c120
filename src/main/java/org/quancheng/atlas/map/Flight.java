package org.quancheng.atlas.map;

import javafx.animation.AnimationTimer;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.geo.WorldPoint;
import org.quancheng.atlas.state.Camera;

/**
 * Flies the camera out, across and in, so that people keep their bearings: the optimal path of van
 * Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), with ρ = 1.4.
 */
final class Flight {
    private static final double RHO = 1.4;

    /** Path units flown in a second. */
    private static final double SPEED = 2.2;

    private static final double LONGEST_SECONDS = 1.8;

    private final Camera camera;
    private final AnimationTimer timer;
    private Path path =
            new Path(new Viewpoint(new LonLat(0, 0), 1), new Viewpoint(new LonLat(0, 0), 1), 800);
    private long started;
    private boolean flying;

    Flight(Camera camera) {
        this.camera = camera;
        this.timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        step(now);
                    }
                };
    }

    /** Starts from where the camera is; a flight under way is left. */
    void to(Viewpoint goal, double windowWidth) {
        path = new Path(camera.view().get(), goal, Math.max(100, windowWidth));
        started = 0;
        flying = true;
        timer.start();
    }

    /** Stops where it is. */
    void stop() {
        flying = false;
        timer.stop();
    }

    boolean isFlying() {
        return flying;
    }

    private void step(long now) {
        if (started == 0) started = now;
        double seconds = Math.clamp(path.length() / SPEED, 0.25, LONGEST_SECONDS);
        double t = Math.min(1, (now - started) / 1e9 / seconds);
        double eased = t < 0.5 ? 2 * t * t : 1 - Math.pow(-2 * t + 2, 2) / 2;
        if (t >= 1) stop();
        camera.show(t >= 1 ? path.to : path.at(eased));
    }

    /** The way between two viewpoints. */
    static final class Path {
        private final Viewpoint from;
        private final Viewpoint to;
        private final WorldPoint a;
        private final WorldPoint b;
        private final double w0;
        private final double u1;
        private final double r0;
        private final double s;
        private final boolean straight;

        /**
         * @param windowWidth in pixels
         */
        Path(Viewpoint from, Viewpoint to, double windowWidth) {
            this.from = from;
            this.to = to;
            a = Mercator.project(from.center());
            b = Mercator.project(to.center());
            w0 = windowWidth / Mercator.worldSize(from.zoom());
            double w1 = windowWidth / Mercator.worldSize(to.zoom());
            u1 = Math.hypot(b.x() - a.x(), b.y() - a.y());
            straight = u1 < 1e-9;
            if (straight) {
                r0 = 0;
                s = Math.abs(Math.log(w1 / w0)) / RHO;
            } else {
                double rho4 = Math.pow(RHO, 4);
                double b0 = (w1 * w1 - w0 * w0 + rho4 * u1 * u1) / (2 * w0 * RHO * RHO * u1);
                double b1 = (w1 * w1 - w0 * w0 - rho4 * u1 * u1) / (2 * w1 * RHO * RHO * u1);
                r0 = asinh(-b0);
                s = (asinh(-b1) - r0) / RHO;
            }
        }

        private static double asinh(double x) {
            return Math.log(x + Math.sqrt(x * x + 1));
        }

        /** Length in the path's own measure. */
        double length() {
            return Math.abs(s);
        }

        /** Where the camera is after a share of the way. */
        Viewpoint at(double share) {
            if (straight) {
                return new Viewpoint(to.center(), from.zoom() + (to.zoom() - from.zoom()) * share);
            }
            double here = share * s;
            double u =
                    w0 / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(RHO * here + r0) - Math.sinh(r0));
            double w = w0 * Math.cosh(r0) / Math.cosh(RHO * here + r0);
            double k = u / u1;
            WorldPoint c = new WorldPoint(a.x() + (b.x() - a.x()) * k, a.y() + (b.y() - a.y()) * k);
            return new Viewpoint(
                    Mercator.unproject(c), from.zoom() + Math.log(w0 / w) / Math.log(2));
        }
    }
}
