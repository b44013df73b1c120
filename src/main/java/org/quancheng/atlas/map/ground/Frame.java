package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.base.Cut;
import org.quancheng.atlas.state.FreeArea;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cut of the plane on a raster: pixel (0, 0) of the cut is pixel ({@code left}, {@code top}) of
 * the whole plane at this zoom.
 *
 * @param zoom level of zoom
 * @param density pixels of the screen in one pixel of the window
 * @param left in pixels of the screen from the plane's origin
 * @param top likewise
 * @param width in pixels of the screen
 * @param height likewise
 */
record Frame(double zoom, double density, long left, long top, int width, int height) {
    /** What a window shows. */
    static Frame window(Plane plane, Viewpoint view, FreeArea area, double density) {
        double scale = Plane.scale(view.zoom()) * density;
        Coordinate c = plane.of(view.center());
        double w = area.windowWidth() * density;
        double h = area.windowHeight() * density;
        return new Frame(
                view.zoom(),
                density,
                Math.round(c.x * scale - w / 2),
                Math.round(c.y * scale - h / 2),
                (int) Math.ceil(w),
                (int) Math.ceil(h));
    }

    /** The cut that holds a box of the plane. */
    static Frame around(Envelope box, double zoom, double density) {
        double scale = Plane.scale(zoom) * density;
        return new Frame(
                zoom,
                density,
                (long) Math.floor(box.getMinX() * scale),
                (long) Math.floor(box.getMinY() * scale),
                (int) Math.ceil(box.getWidth() * scale) + 1,
                (int) Math.ceil(box.getHeight() * scale) + 1);
    }

    /** The same with a margin on each side. */
    Frame grown(int dx, int dy) {
        return new Frame(zoom, density, left - dx, top - dy, width + 2 * dx, height + 2 * dy);
    }

    /** Whether another cut at the same zoom lies within this one. */
    boolean holds(Frame other) {
        return zoom == other.zoom
                && density == other.density
                && left <= other.left
                && top <= other.top
                && left + width >= other.left + other.width
                && top + height >= other.top + other.height;
    }

    /** The parts of this cut that another one at the same zoom does not show: at most four. */
    List<Frame> without(Frame other) {
        long l = Math.clamp(other.left, left, left + width);
        long r = Math.clamp(other.left + other.width, left, left + width);
        long t = Math.clamp(other.top, top, top + height);
        long b = Math.clamp(other.top + other.height, top, top + height);
        if (l >= r || t >= b) return List.of(this);
        return Stream.of(
                        part(left, top, left + width, t),
                        part(left, b, left + width, top + height),
                        part(left, t, l, b),
                        part(r, t, left + width, b))
                .filter(f -> f.width > 0 && f.height > 0)
                .toList();
    }

    private Frame part(long l, long t, long r, long b) {
        return new Frame(zoom, density, l, t, (int) (r - l), (int) (b - t));
    }

    /**
     * Copies the pixels that this cut shares with another at the same zoom.
     *
     * @param pixels of this cut, row by row
     * @param into those of the other
     */
    void copy(int[] pixels, Frame other, int[] into) {
        long l = Math.max(left, other.left);
        long n = Math.min(left + width, other.left + other.width) - l;
        if (n <= 0) return;
        for (long y = Math.max(top, other.top);
                y < Math.min(top + height, other.top + other.height);
                y++)
            System.arraycopy(
                    pixels,
                    (int) ((y - top) * width + l - left),
                    into,
                    (int) ((y - other.top) * other.width + l - other.left),
                    (int) n);
    }

    /** Pixels of the screen for one plane unit. */
    double scale() {
        return Plane.scale(zoom) * density;
    }

    /** The same on the whole world's raster. */
    Cut cut(Plane plane) {
        double world = Mercator.worldSize(zoom) * density;
        return new Cut(
                zoom,
                density,
                plane.origin().x() * world + left,
                plane.origin().y() * world + top,
                width,
                height);
    }

    /** In plane units. */
    Envelope box() {
        double s = scale();
        return new Envelope(left / s, (left + width) / s, top / s, (top + height) / s);
    }
}
