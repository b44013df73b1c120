package org.quancheng.atlas.plan.measure;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;

import java.util.List;
import java.util.Optional;

/** A measure with its classes, ready to be drawn on a map. */
public record Shading(Measure measure, Classes classes) {
    /** Groups the values of a measure. */
    public static Shading by(Measure measure) {
        return new Shading(measure, Classes.of(measure));
    }

    /** The class of a district, from 0; empty where there is no figure. */
    public Optional<Integer> classOf(String district) {
        return measure.of(district)
                .map(v -> classes.of(v.value()))
                .flatMap(c -> c.isPresent() ? Optional.of(c.getAsInt()) : Optional.empty());
    }

    /** The districts of a class that have an area on the map. */
    public List<District> in(Plan plan, int i) {
        return drawn(plan).stream()
                .filter(d -> classOf(d.id()).filter(c -> c == i).isPresent())
                .toList();
    }

    /** The districts on the map for which there is no figure. */
    public List<District> without(Plan plan) {
        return drawn(plan).stream().filter(d -> classOf(d.id()).isEmpty()).toList();
    }

    /** The districts that have a figure but no area on the map, such as functional zones. */
    public List<District> undrawn(Plan plan) {
        List<District> drawn = drawn(plan);
        return plan.districts().stream()
                .filter(d -> !drawn.contains(d) && measure.of(d.id()).isPresent())
                .toList();
    }

    private static List<District> drawn(Plan plan) {
        return plan.districts().stream()
                .filter(
                        d ->
                                d.feature()
                                        .filter(
                                                id ->
                                                        plan.geo().districts().stream()
                                                                .anyMatch(f -> f.id().equals(id)))
                                        .isPresent())
                .toList();
    }
}
