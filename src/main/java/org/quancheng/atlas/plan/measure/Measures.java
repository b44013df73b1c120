package org.quancheng.atlas.plan.measure;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.measure.Measure.Basis;
import org.quancheng.atlas.plan.measure.Measure.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every quantity of a plan by district: what its sources state, then what can be worked out. */
public final class Measures {
    /** The area of the districts as drawn. */
    public static final String AREA = "drawn-area";

    private Measures() {}

    /**
     * All measures of a plan; those with nothing in them are left out.
     *
     * @param stated what the pack's own files hold; an id there outranks the same one here
     */
    public static List<Measure> of(Plan plan, List<Measure> stated) {
        List<Measure> all = new ArrayList<>(stated);
        Stream.concat(Stream.of(area(plan)), Counts.of(plan).stream())
                .filter(m -> all.stream().noneMatch(a -> a.id().equals(m.id())))
                .forEach(all::add);
        all.removeIf(m -> m.values().stream().allMatch(v -> v.value() == 0));
        return List.copyOf(all);
    }

    /** Schematic outlines are drawn to be seen: their area means nothing. */
    private static Measure area(Plan plan) {
        List<Value> values = new ArrayList<>();
        for (District district : plan.districts()) {
            district.feature()
                    .flatMap(plan.geo()::shape)
                    .filter(f -> f.quality() != Feature.Quality.schematic)
                    .flatMap(Feature::areaKm2)
                    .ifPresent(km2 -> values.add(Value.own(district.id(), km2)));
        }
        return new Measure(
                AREA,
                new Text("图上面积", "Area as drawn"),
                new Text("平方公里", "km²"),
                Basis.DRAWN,
                Optional.of(
                        new Text(
                                "由图上的界线量得，界线经过概括，与官方统计略有出入。",
                                "Measured on the boundaries of this map, which are generalised;"
                                        + " official figures differ a little.")),
                values);
    }
}
