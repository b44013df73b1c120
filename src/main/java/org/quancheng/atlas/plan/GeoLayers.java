package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The geometry of a pack by layer.
 *
 * @param attribution where the geometry comes from, one text a file
 */
public record GeoLayers(
        List<Feature> districts,
        List<Feature> neighbours,
        List<Feature> rivers,
        List<Feature> outlines,
        List<Text> attribution) {
    public GeoLayers {
        districts = Lists.copy(districts);
        neighbours = Lists.copy(neighbours);
        rivers = Lists.copy(rivers);
        outlines = Lists.copy(outlines);
        attribution = Lists.copy(attribution);
    }

    /** How many vertices all shapes have together. */
    public long vertices() {
        return Stream.of(districts, neighbours, rivers, outlines)
                .flatMap(List::stream)
                .mapToLong(f -> f.geometry().getNumPoints())
                .sum();
    }

    /** A district's polygon or a schematic outline. */
    public Optional<Feature> shape(String id) {
        return Stream.concat(districts.stream(), outlines.stream())
                .filter(f -> f.id().equals(id))
                .findFirst();
    }
}
