package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that lies flat on the map in the order in which it is drawn. */
final class Scenery {
    /** Outlines that are only schematic are dashed, in pixels. */
    static final List<Double> SCHEMATIC_DASH = List.of(7.0, 6.0);

    private static final List<String> HALOS =
            List.of("map-halo-4", "map-halo-3", "map-halo-2", "map-halo-1");

    /** How the ids of inner glows begin. */
    static final String GLOW = "glow/";

    /** The id of the bands around the whole. */
    static final String HALO = "halo";

    private static final String PLAIN = "map-district";

    private final Plan plan;
    private final Level level;
    private final Aspect aspect;
    private final List<Drawn> things = new ArrayList<>();

    private Scenery(Plan plan, Level level, Aspect aspect) {
        this.plan = plan;
        this.level = level;
        this.aspect = aspect;
    }

    static List<Drawn> of(Plan plan, Level level, Aspect aspect) {
        Scenery scenery = new Scenery(plan, level, aspect);
        if (aspect.shows("neighbours")) scenery.neighbours();
        if (aspect.shows("districts")) scenery.districts();
        if (aspect.shows("structure")) plan.elements().forEach(scenery::element);
        if (aspect.shows("rivers")) plan.geo().rivers().forEach(scenery::river);
        if (aspect.shows("districts")) {
            scenery.draw("border", level.borders().shared(), "map-border");
            scenery.draw("city-line", level.borders().outer(), "map-city-line");
        }
        aspect.chosen().stream().sorted().forEach(scenery::chosen);
        return List.copyOf(scenery.things);
    }

    private void draw(String id, Geometry shape, String style) {
        things.add(new Drawn(id, shape, aspect.inks().of(style)));
    }

    private void neighbours() {
        level.neighbours().forEach((id, g) -> draw("neighbour/" + id, g, "map-neighbour"));
        draw("neighbour-border", level.neighbourBorders().shared(), "map-neighbour-line");
        // The rim, which hides where the data are cut, would hide a base map too.
        if (aspect.basemap() == 0)
            draw("neighbour-border", level.neighbourBorders().outer(), "map-neighbour-line");
    }

    private void districts() {
        for (String halo : HALOS) draw(HALO, level.borders().outer(), halo);
        level.districts().forEach(this::district);
    }

    private void district(String id, Geometry shape) {
        String style = aspect.shades().getOrDefault(id, PLAIN);
        boolean figureless = style.equals(Shades.NONE);
        draw("district/" + id, shape, figureless ? PLAIN : style);
        if (figureless)
            aspect.inks()
                    .of("map-border")
                    .stroke()
                    .map(line -> Ink.hatched(Layout.Pattern.diagonal, line))
                    .ifPresent(hatch -> things.add(new Drawn("figureless/" + id, shape, hatch)));
    }

    private void element(Layout.Element element) {
        Geometry area = level.areas().get(element.id());
        if (area == null) return;
        Color colour = aspect.colour(element);
        if (!aspect.isShaded())
            things.add(
                    new Drawn(
                            "area/" + element.id(),
                            area,
                            Ink.filled(clear(colour, aspect.scheme().isDark() ? 0.20 : 0.13))));
        if (!aspect.isShaded() && element.mark() == Layout.Mark.area) {
            things.add(
                    new Drawn(
                            "hatch/" + element.id(), area, Ink.hatched(element.pattern(), colour)));
            Ink glow = Ink.filled(clear(colour, aspect.scheme().isDark() ? 0.16 : 0.12));
            for (Geometry band : level.glow().getOrDefault(element.id(), List.of()))
                things.add(new Drawn(GLOW + element.id(), band, glow));
        }
        Ink edge = aspect.inks().of("map-edge").lined(clear(colour, 0.9));
        things.add(
                new Drawn(
                        "edge/" + element.id(),
                        area,
                        element.tinted().isEmpty() ? edge.dashed(SCHEMATIC_DASH) : edge));
    }

    private void river(Feature river) {
        Geometry line = level.rivers().get(river.id());
        if (line != null)
            draw("river/" + river.id(), line, "map-river-" + Math.clamp(river.rank(), 1, 2));
    }

    private void chosen(String id) {
        Geometry shape = level.districts().getOrDefault(id, level.outlines().get(id));
        if (shape == null) return;
        Ink ink =
                colourOf(id)
                        .map(c -> aspect.inks().of("map-chosen").lined(c).filling(clear(c, 0.125)))
                        .orElse(aspect.inks().of("map-chosen"));
        Ink seen = aspect.isShaded() ? ink.hollow() : ink;
        things.add(
                new Drawn(
                        "chosen/" + id,
                        shape,
                        level.districts().containsKey(id) ? seen : seen.dashed(SCHEMATIC_DASH)));
    }

    /** The colour of the first element that a shape belongs to. */
    private Optional<Color> colourOf(String shape) {
        return plan.elements().stream()
                .filter(e -> e.tinted().contains(shape) || e.outlines().contains(shape))
                .findFirst()
                .map(aspect::colour);
    }

    private static Color clear(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}
