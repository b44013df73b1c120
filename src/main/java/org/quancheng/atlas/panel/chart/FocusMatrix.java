package org.quancheng.atlas.panel.chart;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Entry;

import java.util.List;

/** Which district has how many focus areas of which theme; holds no nodes. */
public record FocusMatrix(List<District> districts, List<Theme> themes) {
    public FocusMatrix {
        districts = List.copyOf(districts);
        themes = List.copyOf(themes);
    }

    /** The matrix of a plan: its districts by its themes, in the pack's order. */
    public static FocusMatrix of(Plan plan) {
        return new FocusMatrix(plan.districts(), plan.manifest().themes());
    }

    /** The focus areas of a district that carry a theme. */
    public List<Entry> entries(int district, int theme) {
        String id = themes.get(theme).id();
        return districts.get(district).focus().stream()
                .filter(f -> f.themes().contains(id))
                .toList();
    }

    /** How many focus areas of a district carry a theme. */
    public int count(int district, int theme) {
        return entries(district, theme).size();
    }

    /**
     * All focus areas of a district; less than the sum of its row, since one may carry several
     * themes.
     */
    public int ofDistrict(int district) {
        return districts.get(district).focus().size();
    }

    /** All focus areas of a theme. */
    public int ofTheme(int theme) {
        int sum = 0;
        for (int d = 0; d < districts.size(); d++) sum += count(d, theme);
        return sum;
    }

    /** All focus areas. */
    public int total() {
        return districts.stream().mapToInt(d -> d.focus().size()).sum();
    }

    /** The largest count of one cell, at least 1. */
    public int most() {
        int most = 1;
        for (int d = 0; d < districts.size(); d++) {
            for (int t = 0; t < themes.size(); t++) most = Math.max(most, count(d, t));
        }
        return most;
    }
}
