package org.quancheng.atlas.map.ground;

import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The few shapes that come and go with a pointer: what is lit, and vicinities of places. */
final class Overlay extends Group {
    /** Zoom from which the vicinity of every place shows of which only the locality is known. */
    private static final double VICINITY_ZOOM = 11;

    private final AtlasState state;
    private final Plane plane;
    private final Levels levels;
    private final Vicinities vicinities;
    private final Group lights = new Group();
    private final Group vague = new Group();
    private final Affine affine = new Affine();
    private double builtZoom = Double.NaN;

    /** What the shapes were cut to: several windows. */
    private Optional<Frame> reach = Optional.empty();

    /** Whether they are of the level that serves their zoom. */
    private boolean exact;

    private Set<String> places = Set.of();
    private final List<Drawn> lit = new ArrayList<>();
    private final List<Drawn> vaguely = new ArrayList<>();

    Overlay(AtlasState state, Levels levels) {
        this.state = state;
        this.plane = levels.plane();
        this.levels = levels;
        vicinities = new Vicinities(state.plan(), plane);
        getTransforms().add(affine);
        getChildren().addAll(lights, vague);
        setManaged(false);
    }

    /** Moves the shapes to where the camera sees them; cuts them anew where they do not reach. */
    void follow() {
        if (reaches()) carry();
        else build();
    }

    /** Builds the shapes for the present zoom, as well as they are known. */
    void refresh() {
        boolean known = exact || levels.ifKnown(builtZoom).isEmpty();
        if (builtZoom != zoom() || !known || !reaches()) build();
    }

    private double zoom() {
        return state.camera().view().get().zoom();
    }

    private Frame window() {
        return Frame.window(plane, state.camera().view().get(), state.camera().free().get(), 1);
    }

    private boolean reaches() {
        return reach.filter(frame -> frame.box().contains(window().box())).isPresent();
    }

    private void build() {
        builtZoom = zoom();
        exact = levels.ifKnown(builtZoom).isPresent();
        Frame window = window();
        reach = Optional.of(window.grown(window.width(), window.height()));
        light();
        vicinities(places);
        carry();
    }

    private void carry() {
        FreeArea area = state.camera().free().get();
        double scale = Math.pow(2, zoom() - builtZoom);
        Coordinate center = plane.of(state.camera().view().get().center());
        double unit = Plane.scale(zoom());
        affine.setMxx(scale);
        affine.setMyy(scale);
        affine.setTx(Math.round(area.windowWidth() / 2 - center.x * unit));
        affine.setTy(Math.round(area.windowHeight() / 2 - center.y * unit));
    }

    void light() {
        lights.getChildren().clear();
        lit.clear();
        for (String id : state.lit().get())
            levels.drawn(id, builtZoom)
                    .map(shape -> draw(lights, lit, "lit/" + id, shape, "map-lit"))
                    // A wash over a shade would make it look like another one.
                    .filter(path -> state.shading().get().isPresent())
                    .ifPresent(path -> path.setStyle("-fx-fill: transparent;"));
        lights.applyCss();
    }

    void vicinities(Set<String> shown) {
        places = Set.copyOf(shown);
        vague.getChildren().clear();
        vaguely.clear();
        for (String id : places) {
            boolean chosen = state.subject().get().equals(Subject.place(id));
            if (!chosen && builtZoom < VICINITY_ZOOM) continue;
            vicinities
                    .of(id)
                    .ifPresent(
                            area ->
                                    draw(
                                            vague,
                                            vaguely,
                                            "vicinity/" + id,
                                            area,
                                            chosen ? "map-vicinity-chosen" : "map-vicinity"));
        }
        vague.applyCss();
    }

    private Path draw(Group into, List<Drawn> kept, String id, Geometry shape, String style) {
        Geometry part = reach.map(frame -> new Clip(frame).part(shape)).orElse(shape);
        Path path = Paths.of(part, Plane.scale(builtZoom), style);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        into.getChildren().add(path);
        kept.add(new Drawn(id, shape, Ink.NONE));
        return path;
    }

    /** What is lit and the vicinities, inked as their style sheets say now. */
    List<Drawn> drawn() {
        List<Drawn> drawn = new ArrayList<>();
        inked(lights, lit, drawn);
        inked(vague, vaguely, drawn);
        return drawn;
    }

    private static void inked(Group group, List<Drawn> things, List<Drawn> into) {
        for (int i = 0; i < things.size(); i++)
            into.add(
                    new Drawn(
                            things.get(i).id(),
                            things.get(i).shape(),
                            Inks.ink((Path) group.getChildren().get(i))));
    }
}
