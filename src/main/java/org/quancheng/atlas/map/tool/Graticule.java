package org.quancheng.atlas.map.tool;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.map.sign.HaloText;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Lines of equal longitude and latitude, hairlines on whole pixels, with their names where the
 * map's edges are free of cards.
 */
final class Graticule {
    /** Fewest pixels between two lines at scale 1. */
    private static final double APART = 130;

    /**
     * How far the camera may go beyond what was drawn for before lines are drawn anew, in windows.
     */
    private static final double BEYOND = 0.5;

    /** Step in pixels in which a name looks for a free edge. */
    private static final double STEP = 4;

    /** Share of the window in which a name may look for an edge. */
    private static final double REACH = 0.48;

    private static final double TYPE = 13;

    private final AtlasState state;
    private final Group lines = group();
    private final Group names = group();
    private final List<Line> drawn = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private Grid grid = Grid.of(1, APART);
    private Bounds drawnFor = new Bounds(0, 0, 0, 0);

    /** One line with its names; all of it moves with the camera along one axis only. */
    private record Line(
            boolean meridian, double degrees, String name, Rectangle hair, List<Node> names) {}

    Graticule(AtlasState state) {
        this.state = state;
    }

    /** Belongs over the fills and under the signs. */
    Node lines() {
        return lines;
    }

    /** Belongs over the signs. */
    Node names() {
        return names;
    }

    private static Group group() {
        Group group = new Group();
        group.setMouseTransparent(true);
        group.setManaged(false);
        return group;
    }

    private boolean isOff() {
        return state.hidden().get().contains(AtlasState.GRATICULE);
    }

    /** Puts every line where the camera sees it; draws others if these do not serve any more. */
    void follow() {
        if (isOff()) return;
        Bounds seen = seen(0);
        if (!holds(drawnFor, seen)) draw();
        Camera camera = state.camera();
        FreeArea area = camera.free().get();
        double size = Mercator.worldSize(camera.view().get().zoom());
        LonLat center = camera.view().get().center();
        double cx = Mercator.project(center).x();
        double cy = Mercator.project(center).y();
        for (Line line : drawn) {
            double at =
                    line.meridian()
                            ? area.windowWidth() / 2
                                    + (Mercator.project(new LonLat(line.degrees(), 0)).x() - cx)
                                            * size
                            : area.windowHeight() / 2
                                    + (Mercator.project(new LonLat(0, line.degrees())).y() - cy)
                                            * size;
            double pixel = Math.round(at);
            if (line.meridian()) {
                line.hair().setX(pixel);
                line.hair().setHeight(area.windowHeight());
                line.names().forEach(n -> n.setLayoutX(pixel));
            } else {
                line.hair().setY(pixel);
                line.hair().setWidth(area.windowWidth());
                line.names().forEach(n -> n.setLayoutY(pixel));
            }
        }
    }

    /** Draws the lines that suit the zoom and names them at the free edges. */
    void rest() {
        names.getChildren().clear();
        taken.clear();
        if (isOff()) {
            drawn.clear();
            lines.getChildren().clear();
            drawnFor = new Bounds(0, 0, 0, 0);
            return;
        }
        draw();
        follow();
        name();
        names.applyCss();
    }

    /** What the names cover, in pixels of the window. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    private void draw() {
        double factor = state.preferences().scale().get().factor();
        double zoom = state.camera().view().get().zoom();
        grid = Grid.of(Mercator.worldSize(zoom) / 360, APART * factor);
        drawnFor = seen(BEYOND);
        drawn.clear();
        names.getChildren().clear();
        Words words = Words.in(state.preferences().language().get());
        for (int s : grid.meridians(drawnFor)) {
            String side = words.text(s < 0 ? "graticule.west" : "graticule.east", grid.name(s));
            drawn.add(new Line(true, Grid.degrees(s), side, hair(), new ArrayList<>()));
        }
        for (int s : grid.parallels(drawnFor)) {
            String side = words.text(s < 0 ? "graticule.south" : "graticule.north", grid.name(s));
            drawn.add(new Line(false, Grid.degrees(s), side, hair(), new ArrayList<>()));
        }
        lines.getChildren().setAll(drawn.stream().map(Line::hair).toList());
        lines.applyCss();
    }

    private static Rectangle hair() {
        Rectangle hair = new Rectangle(0, 0, 1, 1);
        hair.setSmooth(false);
        hair.setManaged(false);
        hair.getStyleClass().add("map-graticule");
        return hair;
    }

    /** Names both ends of every line in view, each as near to the window's edge as it is free. */
    private void name() {
        FreeArea area = state.camera().free().get();
        double factor = state.preferences().scale().get().factor();
        double w = area.windowWidth();
        double h = area.windowHeight();
        List<Box> cards = area.covered().stream().map(card -> card.grown(6)).toList();
        Box window = new Box(2, 2, w - 4, h - 4);
        for (Line line : drawn) {
            for (boolean first : new boolean[] {true, false}) {
                HaloText text =
                        new HaloText(line.name(), TYPE * factor, false, 0, "map-graticule-name");
                double tw = text.width();
                double th = text.height();
                DoubleFunction<Box> at =
                        line.meridian()
                                ? way ->
                                        new Box(
                                                line.hair().getX() - tw / 2,
                                                first ? way : h - way - th,
                                                tw,
                                                th)
                                : way ->
                                        new Box(
                                                first ? way : w - way - tw,
                                                line.hair().getY() - th / 2,
                                                tw,
                                                th);
                free(at, line.meridian() ? h : w, cards, window)
                        .filter(box -> taken.stream().noneMatch(box::overlaps))
                        .ifPresent(
                                box -> {
                                    taken.add(box.grown(4));
                                    if (line.meridian()) {
                                        text.setTranslateX(-tw / 2);
                                        text.setLayoutX(line.hair().getX());
                                        text.setLayoutY(Math.round(box.y()));
                                    } else {
                                        text.setTranslateY(-th / 2);
                                        text.setLayoutX(Math.round(box.x()));
                                        text.setLayoutY(line.hair().getY());
                                    }
                                    line.names().add(text);
                                    names.getChildren().add(text);
                                });
            }
        }
    }

    private static Optional<Box> free(
            DoubleFunction<Box> at, double length, List<Box> cards, Box window) {
        for (double way = STEP; way < length * REACH; way += STEP) {
            Box box = at.apply(way);
            if (window.holds(box) && cards.stream().noneMatch(box::overlaps))
                return Optional.of(box);
        }
        return Optional.empty();
    }

    /** What the window shows, grown on each side by a share of itself. */
    private Bounds seen(double grown) {
        FreeArea area = state.camera().free().get();
        double w = area.windowWidth();
        double h = area.windowHeight();
        LonLat nw = state.camera().at(-w * grown, -h * grown);
        LonLat se = state.camera().at(w * (1 + grown), h * (1 + grown));
        return new Bounds(nw.lon(), se.lat(), se.lon(), nw.lat());
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return outer.contains(new LonLat(inner.west(), inner.south()))
                && outer.contains(new LonLat(inner.east(), inner.north()));
    }
}
