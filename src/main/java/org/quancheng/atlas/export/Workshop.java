package org.quancheng.atlas.export;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;

import java.util.function.Supplier;

/**
 * What every maker works with.
 *
 * @param states gives fresh states of the plan with the layers, shading, year and subject that the
 *     person looks at; a maker may do with one what it likes
 * @param look fonts and themes
 */
public record Workshop(Plan plan, Supplier<AtlasState> states, Look look) {}
