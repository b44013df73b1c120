package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;

/**
 * A tag that cuts across districts, so that "who teaches nursing?" has one answer.
 *
 * @param icon an icon literal of the icon font
 */
public record Theme(String id, Text name, String icon, List<String> aliases) {
    public Theme {
        aliases = Lists.copy(aliases);
    }
}
