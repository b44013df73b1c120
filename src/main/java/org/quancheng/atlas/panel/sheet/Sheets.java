package org.quancheng.atlas.panel.sheet;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;

import java.util.EnumMap;
import java.util.Map;

/** Which view shows which kind of subject. */
public final class Sheets {
    private static final Map<Kind, SheetView> VIEWS = new EnumMap<>(Kind.class);

    static {
        VIEWS.put(Kind.OVERVIEW, new OverviewSheet());
        VIEWS.put(Kind.ELEMENT, new ElementSheet());
        VIEWS.put(Kind.DISTRICT, new DistrictSheet());
        VIEWS.put(Kind.COMPARE, new CompareSheet());
        VIEWS.put(Kind.PLACE, new PlaceSheet());
        VIEWS.put(Kind.THEME, new ThemeSheet());
        VIEWS.put(Kind.MATRIX, new MatrixSheet());
        VIEWS.put(Kind.INDICATORS, new IndicatorsSheet());
        VIEWS.put(Kind.STAGES, new StagesSheet());
        VIEWS.put(Kind.DOSSIER, new DossierSheet());
        VIEWS.put(Kind.STRATEGY, new StrategySheet());
        VIEWS.put(Kind.TASKS, new TasksSheet());
        VIEWS.put(Kind.TASK, new TaskSheet());
        VIEWS.put(Kind.SOURCES, new SourcesSheet());
        VIEWS.put(Kind.STORIES, new StoriesSheet());
        VIEWS.put(Kind.PROBLEMS, new ProblemsSheet());
    }

    private Sheets() {}

    /** Builds the sheet of a subject that the plan has. */
    public static Sheet of(Parts parts, Subject subject) {
        SheetView view = VIEWS.get(subject.kind());
        if (view == null) return new Sheet(subject.toString(), "");
        return view.build(parts, subject.id());
    }
}
