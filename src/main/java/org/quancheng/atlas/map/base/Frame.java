package org.quancheng.atlas.map.base;

import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.state.FreeArea;

/**
 * A rectangle of the map at one zoom that is made into one picture.
 *
 * @param origin the plane whose origin the edges are counted from
 * @param zoom the Web Mercator zoom level, which may be a fraction
 * @param dots device pixels to a pixel of the window
 * @param left of its left edge, in device pixels east of the origin
 * @param top of its upper edge, in device pixels south of the origin
 * @param width in device pixels
 * @param height in device pixels
 */
record Frame(Plane origin, double zoom, double dots, int left, int top, int width, int height) {
    /** How far the picture reaches beyond the window on each side, in pixels of the window. */
    static final int MARGIN = 128;

    /** The frame around a window. */
    static Frame around(Viewpoint view, FreeArea window, Plane plane, double dots) {
        return new Frame(
                plane,
                view.zoom(),
                dots,
                (int) Math.floor((-originX(view, window, plane) - MARGIN) * dots),
                (int) Math.floor((-originY(view, window, plane) - MARGIN) * dots),
                (int) Math.ceil((window.windowWidth() + 2 * MARGIN) * dots),
                (int) Math.ceil((window.windowHeight() + 2 * MARGIN) * dots));
    }

    /**
     * Where the plane's origin lies in the window. Whole pixels, and the very ones to which the
     * ground is moved, so that the two never shift against each other.
     */
    private static long originX(Viewpoint view, FreeArea window, Plane plane) {
        Coordinate center = plane.of(view.center());
        return Math.round(window.windowWidth() / 2 - center.x * Plane.scale(view.zoom()));
    }

    private static long originY(Viewpoint view, FreeArea window, Plane plane) {
        Coordinate center = plane.of(view.center());
        return Math.round(window.windowHeight() / 2 - center.y * Plane.scale(view.zoom()));
    }

    /** Where its left edge lies in the window. */
    double x(Viewpoint view, FreeArea window) {
        return originX(view, window, origin) + left / dots;
    }

    /** Where its upper edge lies in the window. */
    double y(Viewpoint view, FreeArea window) {
        return originY(view, window, origin) + top / dots;
    }

    /** Whether it still fills the window with some pixels to spare. */
    boolean covers(Viewpoint view, FreeArea window, double spare) {
        double x = x(view, window);
        double y = y(view, window);
        return x <= -spare
                && y <= -spare
                && x + width / dots >= window.windowWidth() + spare
                && y + height / dots >= window.windowHeight() + spare;
    }

    /** Device pixels of the whole world. */
    double worldSize() {
        return Mercator.worldSize(zoom) * dots;
    }

    /** The left edge in device pixels from 180° W. */
    double worldLeft() {
        return origin.origin().x() * worldSize() + left;
    }

    /** The upper edge in device pixels from the world's northern edge. */
    double worldTop() {
        return origin.origin().y() * worldSize() + top;
    }
}
