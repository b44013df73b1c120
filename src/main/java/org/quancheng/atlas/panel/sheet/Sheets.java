package org.quancheng.atlas.panel.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;

/** Which view shows which kind of subject. */
public final class Sheets {
    private static final Map<Kind, SheetView> VIEWS = new EnumMap<>(Map.of(
            Kind.DISTRICT, new DistrictSheet(),
            Kind.INDICATORS, new IndicatorsSheet(),
            Kind.STAGES, new StagesSheet(),
            Kind.DOSSIER, new DossierSheet()
            ));

    private Sheets() {}

    /** Builds the sheet of a subject that the plan has. */
    public static Sheet of(Parts parts, Subject subject) {
        SheetView view = VIEWS.get(subject.kind());
        if (view == null) return new Sheet(subject.toString(), "");
        return view.build(parts, subject.id());
    }
}
