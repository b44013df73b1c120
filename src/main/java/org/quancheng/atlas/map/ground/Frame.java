package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.base.Cut;
import org.quancheng.atlas.state.FreeArea;

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
        return new Frame(
                zoom, density, left - dx, top - dy, width + 2 * dx, height + 2 * dy);
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
