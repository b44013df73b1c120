package org.quancheng.atlas.map.sign;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.PlaceKind;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plan's marks and the places: by rank as one zooms in, and always what is chosen or lit. */
final class PlaceSigns {
    /** Diameter in pixels at scale 1 from which a disc has a picture or dashes. */
    private static final double DETAILED = 18;

    /** The zoom from which places are icons instead of dots. */
    static final double ICON_ZOOM = 9.6;

    private final Outlook look;
    private final Stock stock;
    private final Plan plan;
    private final Plane plane;
    private final Language language;
    private final double factor;

    PlaceSigns(Outlook look, Plane plane, Stock stock) {
        this.look = look;
        this.stock = stock;
        this.plan = look.plan();
        this.plane = plane;
        this.language = look.language();
        this.factor = look.factor();
    }

    /** The sites of elements that have a mark. */
    List<Sign> marks() {
        List<Sign> signs = new ArrayList<>();
        Map<String, String> groups = new HashMap<>();
        plan.layout()
                .ifPresent(
                        l ->
                                l.groups()
                                        .forEach(
                                                g ->
                                                        g.elements()
                                                                .forEach(
                                                                        e ->
                                                                                groups.put(
                                                                                        e,
                                                                                        g.name()
                                                                                                .in(
                                                                                                        language)))));
        for (Layout.Element element : plan.elements()) {
            if (element.mark() == Layout.Mark.area) continue;
            String colour = look.drawn(element);
            for (String id : element.places()) {
                plan.place(id)
                        .filter(p -> p.at().isPresent())
                        .ifPresent(
                                place -> {
                                    String group = groups.getOrDefault(element.id(), "");
                                    HaloText name =
                                            stock.name(
                                                    "mark/" + place.id(),
                                                    (group + " " + place.mapLabel().in(language))
                                                            .strip(),
                                                    15 * factor,
                                                    true,
                                                    0,
                                                    "map-element-name",
                                                    Optional.of(look.lettered(element)));
                                    Node mark =
                                            stock.get(
                                                    Node.class,
                                                    "mark|"
                                                            + place.id()
                                                            + element.mark()
                                                            + colour
                                                            + factor,
                                                    () ->
                                                            Marks.of(
                                                                    element.mark(),
                                                                    Color.web(colour),
                                                                    factor));
                                    signs.add(
                                            markSign(
                                                    place,
                                                    mark,
                                                    Marks.SIZE * factor,
                                                    Subject.element(element.id())));
                                    signs.add(
                                            nameSign(
                                                    place,
                                                    Marks.SIZE * factor,
                                                    name,
                                                    Subject.element(element.id())));
                                });
            }
        }
        return signs;
    }

    /**
     * The signs of places.
     *
     * @param chosen ids of those that the present subject speaks of or that are lit
     */
    List<Sign> places(Collection<Place> places, Set<String> chosen) {
        List<Sign> signs = new ArrayList<>();
        for (Place place : places) {
            boolean wanted = chosen.contains(place.id());
            boolean lit =
                    look.lit().contains(place.id())
                            || look.subject().equals(Subject.place(place.id()));
            double priority = lit ? 2 : wanted ? 12 : 20 + place.rank() * 10;
            signs.add(sign(place, look.zoom(), priority, wanted, lit));
        }
        return signs;
    }

    private Sign sign(Place place, double zoom, double priority, boolean chosen, boolean lit) {
        double size = (zoom < ICON_ZOOM && !lit ? 11 : 22) * factor;
        String words = place.mapLabel().in(language);
        String key = String.join("|", "place", place.id(), words, size + "/" + chosen + "/" + lit);
        HaloText name =
                stock.name(
                        key,
                        words,
                        (chosen ? 14 : 13) * factor,
                        chosen,
                        0,
                        place.context() ? "map-context-name" : "map-place-name",
                        Optional.empty());
        Group node =
                stock.get(Group.class, key, () -> new Group(icon(place, size, chosen, lit), name));
        Sign sign =
                iconSign(
                        "place/" + place.id(),
                        priority,
                        place,
                        node,
                        size,
                        name,
                        Subject.place(place.id()));
        // A small dot without a name says nothing.
        return isDetailed(size) || chosen ? sign : sign.withoutLastPose();
    }

    private boolean isDetailed(double size) {
        return size >= DETAILED * factor;
    }

    private Node icon(Place place, double size, boolean chosen, boolean lit) {
        Circle disc = new Circle(size / 2);
        disc.getStyleClass()
                .add(
                        lit
                                ? "map-place-lit"
                                : chosen
                                        ? "map-place-chosen"
                                        : place.context() ? "map-context" : "map-place");
        // Only the locality is known: an open, dashed disc, never an exact pin; a small dot has no
        // room for dashes.
        if (isDetailed(size) && place.precision().filter(p -> p == Place.Precision.C).isPresent()) {
            disc.getStrokeDashArray().setAll(3.0, 2.5);
        }
        StackPane stack = new StackPane(disc);
        if (isDetailed(size)) {
            double side = size * 0.62;
            Node glyph =
                    Icons.of(
                            plan.placeKind(place.kind()).map(PlaceKind::icon).orElse(""),
                            (int) Math.round(side));
            glyph.getStyleClass()
                    .add(
                            lit || chosen
                                    ? "map-glyph-lit"
                                    : place.context() ? "map-glyph-context" : "map-glyph");
            stack.getChildren().add(glyph);
        }
        stack.setMouseTransparent(true);
        stack.resizeRelocate(-size / 2, -size / 2, size, size);
        stack.setManaged(false);
        return stack;
    }

    /** A mark of the plan: always there, whatever else must give way. */
    private Sign markSign(Place place, Node mark, double size, Subject opens) {
        Box box = new Box(-size / 2, -size / 2, size, size);
        return new Sign(
                "mark/" + place.id(),
                Sign.FIXED,
                at(place),
                mark,
                List.of(new Sign.Pose(box, () -> {})),
                Optional.of(opens));
    }

    /** The name beside a mark. */
    private Sign nameSign(Place place, double size, HaloText name, Subject opens) {
        List<Sign.Pose> poses = new ArrayList<>();
        for (Spot spot : spots(size / 2 + 1, name)) {
            poses.add(
                    new Sign.Pose(
                            new Box(spot.x(), spot.y(), name.width(), name.height()),
                            () -> move(name, spot)));
        }
        return new Sign("mark-name/" + place.id(), 5, at(place), name, poses, Optional.of(opens));
    }

    /** An icon on its point with its name beside it; where no name fits, the icon alone. */
    private Sign iconSign(
            String id,
            double priority,
            Place place,
            Node node,
            double size,
            HaloText name,
            Subject opens) {
        double r = size / 2;
        List<Sign.Pose> poses = new ArrayList<>();
        for (Spot spot : spots(r, name)) {
            double left = Math.min(-r, spot.x());
            double top = Math.min(-r, spot.y());
            Box box =
                    new Box(
                            left,
                            top,
                            Math.max(r, spot.x() + name.width()) - left,
                            Math.max(r, spot.y() + name.height()) - top);
            poses.add(
                    new Sign.Pose(
                            box,
                            () -> {
                                name.setVisible(true);
                                move(name, spot);
                            }));
        }
        poses.add(new Sign.Pose(new Box(-r, -r, size, size), () -> name.setVisible(false)));
        return new Sign(id, priority, at(place), node, poses, Optional.of(opens));
    }

    /** Where the upper left corner of a name may lie beside an icon. */
    private record Spot(double x, double y) {}

    private List<Spot> spots(double r, HaloText name) {
        double gap = 3 * factor;
        double w = name.width();
        double h = name.height();
        return List.of(
                new Spot(r + gap, -h / 2),
                new Spot(-r - gap - w, -h / 2),
                new Spot(-w / 2, r + 1),
                new Spot(-w / 2, -r - h),
                new Spot(r * 0.7, r * 0.5),
                new Spot(r * 0.7, -r * 0.5 - h),
                new Spot(-r * 0.7 - w, r * 0.5),
                new Spot(-r * 0.7 - w, -r * 0.5 - h),
                new Spot(-r, r + 1),
                new Spot(r - w, r + 1),
                new Spot(-r, -r - h),
                new Spot(r - w, -r - h));
    }

    private static void move(HaloText name, Spot spot) {
        name.setTranslateX(spot.x());
        name.setTranslateY(spot.y());
    }

    private Coordinate at(Place place) {
        return plane.of(place.at().orElseThrow());
    }
}
