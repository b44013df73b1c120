package org.quancheng.atlas.panel.indicator;

import org.quancheng.atlas.plan.Indicators.Indicator;

/**
 * Which indicators a person wants to see: all, or those of one class, theme or department.
 *
 * @param key id of the class or theme, or the department's Chinese name; empty for all
 */
public record Selection(By by, String key) {
    /** Everything. */
    public static final Selection ALL = new Selection(By.ALL, "");

    /** What indicators are chosen by. */
    public enum By {
        ALL,
        CLASS,
        THEME,
        DEPARTMENT
    }

    /** Whether an indicator is wanted. */
    public boolean holds(Indicator indicator) {
        return switch (by) {
            case ALL -> true;
            case CLASS -> indicator.category().equals(key);
            case THEME -> indicator.themes().contains(key);
            case DEPARTMENT -> indicator.department().zh().equals(key);
        };
    }
}
