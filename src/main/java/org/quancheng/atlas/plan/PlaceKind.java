package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Text;

/**
 * A sort of place with the icon it is drawn with.
 *
 * @param icon an icon literal of the icon font
 */
public record PlaceKind(String id, Text name, String icon) {}
