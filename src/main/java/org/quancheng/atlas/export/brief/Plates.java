package org.quancheng.atlas.export.brief;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.plate.MapPlate;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;

/** The maps of documents. */
final class Plates {
    /** Share of the page's height that its map takes. */
    private static final double SHARE = 0.36;

    private Plates() {}

    /** The map framed on a subject. */
    static MapPlate of(Workshop workshop, Subject subject, Language language) {
        AtlasState state = workshop.states().get();
        state.preferences().setLanguage(language);
        state.preferences().setDark(false);
        state.open(subject);
        return new MapPlate(workshop, state, () -> state.frame(subject));
    }

    /** Its height across a page. */
    static double height(PageFormat format) {
        return Math.round(format.height() * SHARE);
    }
}
