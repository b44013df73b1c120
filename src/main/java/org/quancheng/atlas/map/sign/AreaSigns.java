package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of districts, tinted areas and neighbours at their visual centres. */
final class AreaSigns {
    /**
     * Twelfths of a circle, in turn on either side of downwards; right above before beside: names
     * read in rows.
     */
    private static final int[] ROUND = {0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    private static final double LEAST_SIZE = 12.5;
    private static final double MOST_SIZE = 24;
    private static final double MOST_FIGURE = 16;

    private final Outlook look;
    private final Stock stock;
    private final Plan plan;
    private final Language language;
    private final double factor;
    private final LabelPoints points;

    AreaSigns(Outlook look, LabelPoints points, Stock stock) {
        this.look = look;
        this.stock = stock;
        this.plan = look.plan();
        this.points = points;
        this.language = look.language();
        this.factor = look.factor();
    }

    /**
     * The names of all districts that have a shape, each where it is in view.
     *
     * @param view what is seen between the cards, in plane units
     */
    List<Sign> districts(double zoom, Envelope view) {
        List<Sign> signs = new ArrayList<>();
        Set<String> shapes = Scope.of(plan, look.subject()).shapes();
        List<Feature> chosen =
                plan.geo().outlines().stream().filter(f -> shapes.contains(f.id())).toList();
        for (District district : plan.districts()) {
            if (district.kind() == District.Kind.functional) continue;
            district.feature()
                    .flatMap(plan.geo()::shape)
                    .ifPresent(
                            shape -> {
                                LabelPoints.LabelPoint point = points.of(shape, view, chosen);
                                double room = point.radius() * Plane.scale(zoom);
                                String full = district.name().in(language);
                                // Where even the smallest letters reach far beyond the shape, the
                                // short name must do.
                                boolean roomy = ems(full) * LEAST_SIZE * factor <= 2.6 * room;
                                String name = roomy ? full : district.label().in(language);
                                double size = size(name, room, LEAST_SIZE, MOST_SIZE);
                                double spacing = language == Language.ZH ? size * 0.22 : 0;
                                HaloText text =
                                        stock.figured(
                                                "district/" + district.id(),
                                                name,
                                                figure(district),
                                                size * factor,
                                                Math.min(MOST_FIGURE, size) * factor,
                                                spacing * factor,
                                                "map-district-name");
                                double line = HaloText.height(size * factor);
                                signs.add(
                                        around(
                                                "district/" + district.id(),
                                                10 - room / 1e4,
                                                point,
                                                zoom,
                                                text,
                                                line,
                                                Optional.of(Subject.district(district.id()))));
                            });
        }
        return signs;
    }

    /** The figure that a district is shaded by, so that colour is not the only sign of it. */
    private Optional<String> figure(District district) {
        return look.shading()
                .flatMap(shading -> shading.measure().of(district.id()))
                .map(value -> ShadeWords.of(value, Words.in(language)));
    }

    /** The names of tinted areas, once there is room. */
    List<Sign> elements(double zoom) {
        List<Sign> signs = new ArrayList<>();
        for (Layout.Element element : plan.elements()) {
            if (element.mark() != Layout.Mark.area) continue;
            List<String> ids = element.tinted().isEmpty() ? element.outlines() : element.tinted();
            ids.stream()
                    .flatMap(id -> plan.geo().shape(id).stream())
                    .max(java.util.Comparator.comparingDouble(f -> points.of(f).radius()))
                    .ifPresent(
                            shape -> {
                                HaloText text =
                                        stock.name(
                                                "element/" + element.id(),
                                                element.label().in(language),
                                                13 * factor,
                                                true,
                                                0,
                                                "map-element-name",
                                                Optional.of(look.lettered(element)));
                                signs.add(
                                        around(
                                                "element/" + element.id(),
                                                30,
                                                points.of(shape),
                                                zoom,
                                                text,
                                                Optional.of(Subject.element(element.id()))));
                            });
        }
        return signs;
    }

    /** The names of the neighbours. */
    List<Sign> neighbours(double zoom) {
        List<Sign> signs = new ArrayList<>();
        for (Feature neighbour : plan.geo().neighbours()) {
            HaloText text =
                    stock.name(
                            "neighbour/" + neighbour.id(),
                            neighbour.name().in(language),
                            13 * factor,
                            false,
                            language == Language.ZH ? 5 * factor : 1,
                            "map-neighbour-name",
                            Optional.empty());
            signs.add(
                    around(
                            "neighbour/" + neighbour.id(),
                            80,
                            points.of(neighbour),
                            zoom,
                            text,
                            Optional.empty()));
        }
        return signs;
    }

    /** A size at which a name fits into a circle. */
    private double size(String name, double radius, double least, double most) {
        return Math.round(Math.clamp(radius * 1.7 / ems(name) / factor, least, most));
    }

    /** About how wide a name is, in units of its type size. */
    private double ems(String name) {
        return language == Language.ZH ? name.length() * 1.22 : name.length() * 0.56;
    }

    private static Sign around(
            String id,
            double priority,
            LabelPoints.LabelPoint point,
            double zoom,
            HaloText text,
            Optional<Subject> opens) {
        return around(id, priority, point, zoom, text, text.height(), opens);
    }

    /**
     * A name on its point or, where something is in the way, a little beside it.
     *
     * @param line how high the name itself is, without what stands under it
     */
    private static Sign around(
            String id,
            double priority,
            LabelPoints.LabelPoint point,
            double zoom,
            HaloText text,
            double line,
            Optional<Subject> opens) {
        // No further than this: a name far from its middle would be read as its neighbour's.
        double reach = Math.max(point.radius() * Plane.scale(zoom) * 0.9, line * 1.9);
        double step = Math.max(line * 0.55, 9);
        List<Sign.Pose> poses = new ArrayList<>();
        poses.add(pose(text, 0, 0));
        // The name of an element belongs right under that of its district.
        if (id.startsWith("element/")) {
            for (double y = step; y <= Math.min(reach, 2 * text.height()); y += 2)
                poses.add(pose(text, 0, y));
        }
        for (double r = step; r <= Math.min(reach, 220); r += step) {
            for (int k : ROUND) {
                double angle = Math.PI / 2 + (k % 2 == 0 ? 1 : -1) * ((k + 1) / 2) * Math.PI / 6;
                poses.add(pose(text, r * Math.cos(angle), r * Math.sin(angle)));
            }
        }
        return new Sign(id, priority, point.center(), text, poses, opens);
    }

    private static Sign.Pose pose(HaloText text, double dx, double dy) {
        // On whole pixels, or else the cached picture of the letters is blurred.
        double x = Math.round(dx - text.width() / 2);
        double y = Math.round(dy - text.height() / 2);
        return new Sign.Pose(
                new Box(x, y, text.width(), text.height()),
                () -> {
                    text.setTranslateX(x);
                    text.setTranslateY(y);
                });
    }
}
