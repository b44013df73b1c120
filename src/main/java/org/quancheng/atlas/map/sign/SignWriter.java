package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the signs of a view and finds each its place. One thread at a time may use it, any one;
 * it makes nodes, but never changes one that it has handed out.
 */
final class SignWriter {
    /** Share of the window beyond its edges in which signs are placed while the camera moves. */
    private static final double BEYOND = 0.2;

    private final Plane plane;
    private final LabelPoints points;
    private final LabelPlacer placer = new LabelPlacer();
    private final Stock stock = new Stock();
    private final RiverSigns rivers;
    private Optional<PlaceIndex> index = Optional.empty();
    private Optional<Clusters> clusters = Optional.empty();

    /**
     * @param shelf keeps the middles of the shapes between starts
     */
    SignWriter(Plane plane, MapShelf shelf) {
        this.plane = plane;
        points = new LabelPoints(plane, shelf);
        rivers = new RiverSigns(plane);
    }

    /** Keeps what the first signs took long to find; done once. */
    void keep() {
        points.keep();
    }

    /** A sign in one of its poses. */
    record Standing(Sign sign, Sign.Pose pose) {}

    /**
     * The signs of a view.
     *
     * @param sights what sorts of things lie in view, whether or not their names found room
     */
    record Sheet(Outlook look, List<Standing> signs, Sights sights) {}

    Sheet write(Outlook look) {
        FreeArea area = look.area();
        Coordinate center = plane.of(look.view().center());
        double unit = Plane.scale(look.zoom());
        double ox = area.windowWidth() / 2 - center.x * unit;
        double oy = area.windowHeight() / 2 - center.y * unit;
        double bx = area.windowWidth() * (look.moving() ? BEYOND : 0);
        double by = area.windowHeight() * (look.moving() ? BEYOND : 0);
        Envelope seen =
                new Envelope(
                        (-bx - ox) / unit,
                        (area.windowWidth() + bx - ox) / unit,
                        (-by - oy) / unit,
                        (area.windowHeight() + by - oy) / unit);

        List<Place> drawn = new ArrayList<>();
        List<Sign> wanted = wanted(look, seen, between(area, ox, oy, unit), drawn);
        Box window =
                new Box(
                        4 - bx,
                        4 - by,
                        area.windowWidth() - 8 + 2 * bx,
                        area.windowHeight() - 8 + 2 * by);
        List<Box> obstacles = new ArrayList<>();
        area.covered().forEach(card -> obstacles.add(card.grown(4)));
        List<LabelPlacer.Wish> wishes = new ArrayList<>();
        for (Sign sign : wanted) {
            LabelPlacer.Wish wish = sign.wish(ox + sign.at().x * unit, oy + sign.at().y * unit);
            if (sign.isFixed()) obstacles.add(wish.positions().getFirst());
            else wishes.add(wish);
        }
        Map<String, Integer> placed = placer.place(wishes, window, obstacles);
        List<Standing> standing =
                wanted.stream()
                        .filter(s -> s.isFixed() || placed.containsKey(s.id()))
                        .map(s -> new Standing(s, s.poses().get(placed.getOrDefault(s.id(), 0))))
                        .toList();
        return new Sheet(look, standing, Sights.of(look, drawn));
    }

    /**
     * Everything that would like to be shown.
     *
     * @param seen in plane units
     * @param free likewise, between the cards
     * @param drawn takes the places that the zoom shows
     */
    private List<Sign> wanted(Outlook look, Envelope seen, Envelope free, List<Place> drawn) {
        List<Sign> wanted = new ArrayList<>();
        AreaSigns areas = new AreaSigns(look, points, stock);
        PlaceSigns places = new PlaceSigns(look, plane, stock);
        double zoom = look.zoom();
        if (look.shows("structure")) {
            wanted.addAll(places.marks());
            wanted.addAll(areas.elements(zoom));
        }
        if (look.shows("districts")) wanted.addAll(areas.districts(zoom, free));
        wanted.addAll(places(look, places, seen, drawn));
        if (look.shows("rivers")) {
            double unit = Plane.scale(zoom);
            wanted.addAll(
                    rivers.rivers(
                            look,
                            new Box(
                                    seen.getMinX() * unit,
                                    seen.getMinY() * unit,
                                    seen.getWidth() * unit,
                                    seen.getHeight() * unit)));
        }
        if (look.shows("neighbours")) wanted.addAll(areas.neighbours(zoom));
        return wanted;
    }

    private List<Sign> places(
            Outlook look, PlaceSigns signs, Envelope seen, Collection<Place> drawn) {
        Plan plan = look.plan();
        PlaceIndex all = index.orElseGet(() -> new PlaceIndex(plan, plane));
        Clusters gathered = clusters.orElseGet(() -> new Clusters(all));
        index = Optional.of(all);
        clusters = Optional.of(gathered);
        Set<String> chosen = new HashSet<>(Scope.of(plan, look.subject()).places());
        chosen.addAll(look.lit());
        Map<String, Place> shown = new LinkedHashMap<>();
        List<Sign> result = new ArrayList<>();
        gathered.within(seen, look)
                .ifPresentOrElse(
                        clusters -> {
                            for (Clusters.Cluster cluster : clusters) {
                                cluster.members().forEach(m -> drawn.add(m.place()));
                                if (cluster.members().size() > 1)
                                    result.add(new ClusterSigns(look, plane, stock).sign(cluster));
                                else
                                    cluster.members()
                                            .forEach(m -> shown.put(m.place().id(), m.place()));
                            }
                        },
                        () ->
                                all.within(seen, look.zoom(), look)
                                        .forEach(s -> shown.put(s.place().id(), s.place())));
        for (PlaceIndex.Spot spot : all.named(chosen)) shown.put(spot.place().id(), spot.place());
        drawn.addAll(shown.values());
        result.addAll(signs.places(shown.values(), chosen));
        return result;
    }

    /** What is seen between the cards, in plane units. */
    private static Envelope between(FreeArea area, double ox, double oy, double unit) {
        return new Envelope(
                (area.left() - ox) / unit,
                (area.windowWidth() - area.right() - ox) / unit,
                (area.top() - oy) / unit,
                (area.windowHeight() - area.bottom() - oy) / unit);
    }
}
