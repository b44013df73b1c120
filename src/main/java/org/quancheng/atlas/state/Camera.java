package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.geo.WorldPoint;

import java.util.Optional;

/**
 * Where the map is looked at from; every pan, zoom and flight goes through here and is held within
 * limits.
 */
public final class Camera {
    public static final double MIN_ZOOM = 7;
    public static final double MAX_ZOOM = 15;

    /** How many levels a second camera may go beyond these. */
    private static final double BEYOND = 3;

    /**
     * The free room that the zooms of chapters and links are written for, so that they show the
     * same ground in every window: that of the window on a screen of 1366 × 768, in pixels.
     */
    private static final double ROOM_WIDTH = 700;

    private static final double ROOM_HEIGHT = 480;

    private final Bounds extent;
    private final Bounds home;
    private final double least;
    private final double most;
    private final ReadOnlyObjectWrapper<Viewpoint> view;
    private final ReadOnlyObjectWrapper<Viewpoint> destination;
    private final ReadOnlyBooleanWrapper byHand = new ReadOnlyBooleanWrapper();
    private Optional<Viewpoint> anywhere = Optional.empty();
    private boolean dragged;
    private final ReadOnlyObjectWrapper<FreeArea> free =
            new ReadOnlyObjectWrapper<>(FreeArea.whole(1280, 800));

    /**
     * @param extent the centre of the free area never leaves this box
     * @param first where the camera stands before the window has a size
     * @param home what {@link #flyHome} frames
     */
    public Camera(Bounds extent, Viewpoint first, Bounds home) {
        this(extent, first, home, MIN_ZOOM, MAX_ZOOM);
    }

    private Camera(Bounds extent, Viewpoint first, Bounds home, double least, double most) {
        this.extent = extent;
        this.home = home;
        this.least = least;
        this.most = most;
        view = new ReadOnlyObjectWrapper<>(first);
        destination = new ReadOnlyObjectWrapper<>(first);
    }

    /**
     * A camera for a second map that goes wherever this one does, and as much nearer or farther as
     * a lens or a small window asks for.
     */
    public Camera second() {
        return new Camera(
                new Bounds(-180, -85, 180, 85),
                view.get(),
                home,
                MIN_ZOOM - BEYOND,
                MAX_ZOOM + BEYOND);
    }

    /** What is seen now. */
    public ReadOnlyObjectProperty<Viewpoint> view() {
        return view.getReadOnlyProperty();
    }

    /** What the camera was last asked to show; the map flies there. */
    public ReadOnlyObjectProperty<Viewpoint> destination() {
        return destination.getReadOnlyProperty();
    }

    /** The window and how much of it cards cover. */
    public ReadOnlyObjectProperty<FreeArea> free() {
        return free.getReadOnlyProperty();
    }

    /** Whether a person has moved it since it was last asked to frame something. */
    public boolean isByHand() {
        return byHand.get();
    }

    /** The same, to be told of. */
    public ReadOnlyBooleanProperty byHand() {
        return byHand.getReadOnlyProperty();
    }

    /**
     * Where it stands when it has arrived: where it was asked to go, or where it was dragged since.
     */
    public Viewpoint aim() {
        return dragged ? view.get() : destination.get();
    }

    /** Tells the camera the size of the map and what covers it. */
    public void setFree(FreeArea area) {
        free.set(area);
    }

    /** Shows a viewpoint at once, as far as the limits allow. */
    public void show(Viewpoint wanted) {
        Viewpoint held = hold(wanted);
        view.set(held);
    }

    /** Asks the map to fly to a viewpoint. */
    public void flyTo(Viewpoint wanted) {
        byHand.set(false);
        anywhere = Optional.empty();
        dragged = false;
        destination.set(hold(wanted));
    }

    /**
     * Asks the map to fly back to a viewpoint that a person had chosen by hand, or that had been
     * framed.
     */
    public void returnTo(Viewpoint wanted, boolean chosenByHand) {
        flyTo(wanted);
        byHand.set(chosenByHand);
    }

    /**
     * Asks the map to fly to a view that is written for windows of every size, and to keep to it
     * when cards come or go.
     *
     * @param view what lies in the middle of the free area, and the zoom in a room of 700 × 480
     *     pixels
     */
    public void flyAnywhere(Viewpoint view) {
        double size = Mercator.worldSize(Math.clamp(zoomHere(view.zoom()), least, most));
        WorldPoint p = Mercator.project(view.center());
        FreeArea area = free.get();
        flyTo(
                new Viewpoint(
                        Mercator.unproject(
                                new WorldPoint(
                                        p.x() - area.offsetX() / size,
                                        p.y() - area.offsetY() / size)),
                        zoomHere(view.zoom())));
        anywhere = Optional.of(view);
    }

    /** What {@link #flyAnywhere} was last asked for, if nothing else has been asked for since. */
    public Optional<Viewpoint> anywhere() {
        return anywhere;
    }

    /** Where it stands or flies to, written so that {@link #flyAnywhere} shows it in any window. */
    public Viewpoint aimAnywhere() {
        if (anywhere.isPresent() && !byHand.get()) return anywhere.get();
        Viewpoint aim = aim();
        double size = Mercator.worldSize(aim.zoom());
        WorldPoint c = Mercator.project(aim.center());
        FreeArea area = free.get();
        return new Viewpoint(
                Mercator.unproject(
                        new WorldPoint(
                                c.x() + area.offsetX() / size, c.y() + area.offsetY() / size)),
                aim.zoom() - zoomHere(0));
    }

    /** What a zoom for the room that is written for is in the room that there is. */
    private double zoomHere(double zoom) {
        FreeArea area = free.get();
        double larger =
                Math.min(
                        Math.max(80, area.width()) / ROOM_WIDTH,
                        Math.max(80, area.height()) / ROOM_HEIGHT);
        return zoom + Math.log(larger) / Math.log(2);
    }

    /** Asks the map to fly to where the whole plan is seen. */
    public void flyHome() {
        flyTo(framing(home, MAX_ZOOM));
    }

    /**
     * Asks the map to fly to where a box fills the free part of the window.
     *
     * @param maxZoom not nearer than this, for boxes that are small or a point
     */
    public void frame(Bounds box, double maxZoom) {
        flyTo(framing(box, maxZoom));
    }

    /** The viewpoint from which a box fills the free part of the window. */
    public Viewpoint framing(Bounds box, double maxZoom) {
        FreeArea area = free.get();
        WorldPoint nw = Mercator.project(new LonLat(box.west(), box.north()));
        WorldPoint se = Mercator.project(new LonLat(box.east(), box.south()));
        double fitX =
                Math.max(80, area.width()) / (Math.max(1e-9, se.x() - nw.x()) * Mercator.TILE);
        double fitY =
                Math.max(80, area.height()) / (Math.max(1e-9, se.y() - nw.y()) * Mercator.TILE);
        double zoom =
                Math.clamp(
                        Math.log(Math.min(fitX, fitY)) / Math.log(2),
                        least,
                        Math.min(maxZoom, most));
        double size = Mercator.worldSize(zoom);
        WorldPoint center =
                new WorldPoint(
                        (nw.x() + se.x()) / 2 - area.offsetX() / size,
                        (nw.y() + se.y()) / 2 - area.offsetY() / size);
        return new Viewpoint(Mercator.unproject(center), zoom);
    }

    /** Moves the map by pixels, as a finger drags it. */
    public void pan(double dx, double dy) {
        double size = Mercator.worldSize(view.get().zoom());
        WorldPoint c = Mercator.project(view.get().center());
        drag(
                new Viewpoint(
                        Mercator.unproject(new WorldPoint(c.x() - dx / size, c.y() - dy / size)),
                        view.get().zoom()));
    }

    /** Zooms so that what lies under a window point stays there. */
    public void zoomAbout(double x, double y, double levels) {
        drag(zoomedAbout(view.get(), x, y, levels));
    }

    /** Puts a point into the middle of the free area at once, as a hand that drags does. */
    public void lookAt(LonLat point) {
        drag(lookingAt(point));
    }

    /** Asks the map to fly to where a point lies in the middle of the free area. */
    public void flyLookAt(LonLat point) {
        flyTo(lookingAt(point));
        byHand.set(true);
    }

    /** Breaks a flight off where it is. */
    public void stay() {
        flyTo(view.get());
        byHand.set(true);
    }

    private Viewpoint lookingAt(LonLat point) {
        return lookingAt(point, view.get().zoom());
    }

    /** The viewpoint from which a point lies in the middle of the free area. */
    Viewpoint lookingAt(LonLat point, double zoom) {
        double size = Mercator.worldSize(zoom);
        WorldPoint p = Mercator.project(point);
        FreeArea area = free.get();
        return new Viewpoint(
                Mercator.unproject(
                        new WorldPoint(
                                p.x() - area.offsetX() / size, p.y() - area.offsetY() / size)),
                zoom);
    }

    /** Goes where a hand on another window has moved it. */
    void carry(Viewpoint wanted) {
        if (!aim().equals(view.get())) stay();
        drag(wanted);
    }

    private void drag(Viewpoint wanted) {
        byHand.set(true);
        dragged = true;
        show(wanted);
    }

    /** Asks the map to fly to where {@link #zoomAbout} would have jumped from a view. */
    public void flyZoomAbout(Viewpoint from, double x, double y, double levels) {
        flyTo(zoomedAbout(from, x, y, levels));
        byHand.set(true);
    }

    /** Asks the map to zoom about the middle of the free area. */
    public void flyZoom(double levels) {
        FreeArea a = free.get();
        flyZoomAbout(
                view.get(),
                a.windowWidth() / 2 + a.offsetX(),
                a.windowHeight() / 2 + a.offsetY(),
                levels);
    }

    private Viewpoint zoomedAbout(Viewpoint from, double x, double y, double levels) {
        FreeArea area = free.get();
        double dx = x - area.windowWidth() / 2;
        double dy = y - area.windowHeight() / 2;
        double zoom = Math.clamp(from.zoom() + levels, least, most);
        double before = Mercator.worldSize(from.zoom());
        double after = Mercator.worldSize(zoom);
        WorldPoint c = Mercator.project(from.center());
        return new Viewpoint(
                Mercator.unproject(
                        new WorldPoint(
                                c.x() + dx / before - dx / after,
                                c.y() + dy / before - dy / after)),
                zoom);
    }

    /** What lies under a window point. */
    public LonLat at(double x, double y) {
        return at(view.get(), x, y);
    }

    /** What would lie under a window point, seen from somewhere. */
    public LonLat at(Viewpoint from, double x, double y) {
        FreeArea area = free.get();
        double size = Mercator.worldSize(from.zoom());
        WorldPoint c = Mercator.project(from.center());
        return Mercator.unproject(
                new WorldPoint(
                        c.x() + (x - area.windowWidth() / 2) / size,
                        c.y() + (y - area.windowHeight() / 2) / size));
    }

    /** Where a point of the ground is seen; it may lie outside the window. */
    public Pixel seen(LonLat point) {
        FreeArea area = free.get();
        double size = Mercator.worldSize(view.get().zoom());
        WorldPoint c = Mercator.project(view.get().center());
        WorldPoint p = Mercator.project(point);
        return new Pixel(
                area.windowWidth() / 2 + (p.x() - c.x()) * size,
                area.windowHeight() / 2 + (p.y() - c.y()) * size);
    }

    /** Keeps the zoom in its range and the middle of the free area inside the extent. */
    private Viewpoint hold(Viewpoint wanted) {
        FreeArea area = free.get();
        double zoom = Math.clamp(wanted.zoom(), least, most);
        double size = Mercator.worldSize(zoom);
        WorldPoint c = Mercator.project(wanted.center());
        LonLat middle =
                Mercator.unproject(
                        new WorldPoint(
                                c.x() + area.offsetX() / size, c.y() + area.offsetY() / size));
        LonLat inside =
                new LonLat(
                        Math.clamp(middle.lon(), extent.west(), extent.east()),
                        Math.clamp(middle.lat(), extent.south(), extent.north()));
        // To the last digit: what is brought back must be what was left.
        if (inside.equals(middle)) return wanted.withZoom(zoom);
        WorldPoint held = Mercator.project(inside);
        return new Viewpoint(
                Mercator.unproject(
                        new WorldPoint(
                                held.x() - area.offsetX() / size,
                                held.y() - area.offsetY() / size)),
                zoom);
    }
}
