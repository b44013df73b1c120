package org.quancheng.atlas.plan.fact;

/** What a named thing is to the statement that names it; constants are spelled as in the pack. */
public enum Role {
    asset,
    business,
    carrier,
    partner,
    action,
    product,
    talent,
    event,
    firm,
    platform,
    brand,
    technology,
    discipline,
    policy,
    group
}
