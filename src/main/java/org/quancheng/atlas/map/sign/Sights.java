package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sorts of things lie in view, for a legend that explains just these.
 *
 * @param elements ids of the elements of the layout
 * @param places whether there are places of the plan
 * @param context whether there are landmarks
 * @param vague whether there are places of which only the locality is known
 */
public record Sights(Set<String> elements, boolean places, boolean context, boolean vague) {
    public Sights {
        elements = Set.copyOf(elements);
    }

    /** Nothing in view yet. */
    public static final Sights NONE = new Sights(Set.of(), false, false, false);

    /**
     * What lies in the free part of the window; which labels found room does not matter, so that a
     * legend that grows never changes what it explains.
     *
     * @param drawn the places that the zoom level shows
     */
    static Sights of(AtlasState state, Collection<Place> drawn) {
        Envelope view = view(state.camera());
        Geometry window = new GeometryFactory().toGeometry(view);
        Set<Place> near =
                drawn.stream()
                        .filter(
                                p ->
                                        p.at().filter(at -> view.contains(at.lon(), at.lat()))
                                                .isPresent())
                        .collect(Collectors.toSet());
        return new Sights(
                state.plan().elements().stream()
                        .filter(e -> shapes(state.plan(), e).anyMatch(g -> g.intersects(window)))
                        .map(Layout.Element::id)
                        .collect(Collectors.toSet()),
                near.stream().anyMatch(p -> !p.context()),
                near.stream().anyMatch(Place::context),
                // As dots they all look alike.
                state.camera().view().get().zoom() >= PlaceSigns.ICON_ZOOM
                        && near.stream().anyMatch(Sights::isVague));
    }

    private static boolean isVague(Place place) {
        return place.precision().filter(Place.Precision.C::equals).isPresent();
    }

    private static Stream<Geometry> shapes(Plan plan, Layout.Element element) {
        return Stream.concat(element.tinted().stream(), element.outlines().stream())
                .flatMap(id -> plan.geo().shape(id).stream())
                .map(f -> f.geometry());
    }

    private static Envelope view(Camera camera) {
        FreeArea area = camera.free().get();
        LonLat nw = camera.at(area.left(), area.top());
        LonLat se =
                camera.at(area.windowWidth() - area.right(), area.windowHeight() - area.bottom());
        return new Envelope(nw.lon(), se.lon(), se.lat(), nw.lat());
    }
}
