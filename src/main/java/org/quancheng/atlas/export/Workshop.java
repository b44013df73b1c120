package org.quancheng.atlas.export;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every maker works with.
 *
 * @param states gives fresh states of the plan with the layers, shading, year and subject that the
 *     person looks at; a maker may do with one what it likes
 * @param maps gives the map of a state for paper, with its base map
 * @param look fonts and themes
 * @param looked the box that the person looks at on the map; empty: what the state's subject frames
 */
public record Workshop(
        Plan plan,
        Supplier<AtlasState> states,
        Function<AtlasState, AtlasMap> maps,
        Look look,
        Optional<Bounds> looked) {}
