package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.WorldPoint;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
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

    /** What lies in either view; nothing as long as this one is not known. */
    public Sights and(Sights other) {
        if (this == NONE || other == NONE) return this;
        return new Sights(
                Stream.concat(elements.stream(), other.elements.stream())
                        .collect(Collectors.toSet()),
                places || other.places,
                context || other.context,
                vague || other.vague);
    }

    /**
     * What lies in the free part of the window; which labels found room does not matter, so that a
     * legend that grows never changes what it explains.
     *
     * @param drawn the places that the zoom level shows
     */
    static Sights of(Outlook look, Collection<Place> drawn) {
        Envelope view = view(look);
        Geometry window = new GeometryFactory().toGeometry(view);
        Set<Place> near =
                drawn.stream()
                        .filter(
                                p ->
                                        p.at().filter(at -> view.contains(at.lon(), at.lat()))
                                                .isPresent())
                        .collect(Collectors.toSet());
        return new Sights(
                look.plan().elements().stream()
                        .filter(e -> look.shows("structure"))
                        .filter(e -> shapes(look.plan(), e).anyMatch(g -> g.intersects(window)))
                        .map(Layout.Element::id)
                        .collect(Collectors.toSet()),
                near.stream().anyMatch(p -> !p.context()),
                near.stream().anyMatch(Place::context),
                // As dots they all look alike.
                look.zoom() >= PlaceSigns.ICON_ZOOM && near.stream().anyMatch(Sights::isVague));
    }

    private static boolean isVague(Place place) {
        return place.precision().filter(Place.Precision.C::equals).isPresent();
    }

    private static Stream<Geometry> shapes(Plan plan, Layout.Element element) {
        return Stream.concat(element.tinted().stream(), element.outlines().stream())
                .flatMap(id -> plan.geo().shape(id).stream())
                .map(f -> f.geometry());
    }

    private static Envelope view(Outlook look) {
        FreeArea area = look.area();
        LonLat nw = at(look, area.left(), area.top());
        LonLat se =
                at(look, area.windowWidth() - area.right(), area.windowHeight() - area.bottom());
        return new Envelope(nw.lon(), se.lon(), se.lat(), nw.lat());
    }

    private static LonLat at(Outlook look, double x, double y) {
        double size = Mercator.worldSize(look.zoom());
        WorldPoint c = Mercator.project(look.view().center());
        return Mercator.unproject(
                new WorldPoint(
                        c.x() + (x - look.area().windowWidth() / 2) / size,
                        c.y() + (y - look.area().windowHeight() / 2) / size));
    }
}
