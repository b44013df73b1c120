package org.quancheng.atlas.state;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.ink.Stroke;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a chapter of what is seen now. */
final class Recording {
    /** Seconds that a new chapter stands: about what reading a caption aloud takes. */
    static final int DWELL = 30;

    /** Decimals of degrees: the sixth is a tenth of a metre. */
    private static final int DEGREE_DIGITS = 6;

    /** Decimals of the zoom: the fourth moves the edge of the largest screen by a pixel. */
    private static final int ZOOM_DIGITS = 4;

    private static final double LEAST_ZOOM = 1;
    private static final double MOST_ZOOM = 20;

    private static final Text NOTHING = new Text("", "");

    private Recording() {}

    /** A chapter without caption and notes that shows what is seen now. */
    static Story.Chapter of(AtlasState state, String id, Text title) {
        Set<String> known = onMap(state.plan());
        Set<String> off = state.hidden().get();
        int year = state.year().get();
        return new Story.Chapter(
                id,
                title,
                NOTHING,
                NOTHING,
                state.subject().get(),
                Optional.of(held(state.camera().aimAnywhere(), state.plan().manifest().extent())),
                state.lit().get().stream().filter(known::contains).sorted().toList(),
                year == 0 ? Optional.empty() : Optional.of(year),
                state.plan().manifest().layers().stream()
                        .map(Manifest.Layer::id)
                        .filter(Predicate.not(off::contains))
                        .toList(),
                DWELL,
                Optional.empty(),
                state.ink().strokes().get().stream().map(Stroke::kept).toList());
    }

    /** The ids that a chapter can light. */
    private static Set<String> onMap(Plan plan) {
        Set<String> ids = new HashSet<>();
        plan.districts().forEach(d -> ids.add(d.id()));
        plan.elements().forEach(e -> ids.add(e.id()));
        plan.places().forEach(p -> ids.add(p.id()));
        Stream.of(plan.geo().districts(), plan.geo().outlines())
                .flatMap(List::stream)
                .map(Feature::id)
                .forEach(ids::add);
        return ids;
    }

    /** What a pack may hold: a middle within its extent, and a zoom that its schema allows. */
    private static Viewpoint held(Viewpoint view, Bounds extent) {
        LonLat c = view.center();
        return new Viewpoint(
                new LonLat(
                        Math.clamp(rounded(c.lon(), DEGREE_DIGITS), extent.west(), extent.east()),
                        Math.clamp(
                                rounded(c.lat(), DEGREE_DIGITS), extent.south(), extent.north())),
                Math.clamp(rounded(view.zoom(), ZOOM_DIGITS), LEAST_ZOOM, MOST_ZOOM));
    }

    private static double rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }
}
