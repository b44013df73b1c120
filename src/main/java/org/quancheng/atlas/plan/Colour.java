package org.quancheng.atlas.plan;

/** One colour of the plan in the light and in the dark theme, as #RRGGBB. */
public record Colour(String light, String dark) {
    /** The colour for one theme. */
    public String in(boolean darkTheme) {
        return darkTheme ? dark : light;
    }
}
