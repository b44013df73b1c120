package org.quancheng.atlas.plan.fact;

/** How exact the source says a figure is; constants are spelled as in the pack. */
public enum Qualifier {
    about,
    atLeast,
    atMost,
    moreThan,
    lessThan,
    nearly
}
