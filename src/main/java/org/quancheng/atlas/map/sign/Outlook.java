package org.quancheng.atlas.map.sign;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Tint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything of the state that signs depend on, at one moment, so that they can be chosen and
 * placed on another thread.
 *
 * @param factor how much larger than at scale 1 signs are
 * @param moving whether the camera is under way: then signs are placed beyond the window's edges
 *     too
 */
record Outlook(
        Plan plan,
        Viewpoint view,
        FreeArea area,
        Set<String> hidden,
        Set<String> lit,
        Subject subject,
        Optional<Shading> shading,
        Language language,
        double factor,
        Scheme scheme,
        boolean moving) {
    Outlook {
        hidden = Set.copyOf(hidden);
        lit = Set.copyOf(lit);
    }

    static Outlook of(AtlasState state, boolean moving) {
        return new Outlook(
                state.plan(),
                state.camera().view().get(),
                state.camera().free().get(),
                state.hidden().get(),
                state.lit().get(),
                state.subject().get(),
                state.shading().get(),
                state.preferences().language().get(),
                state.letterScale(),
                state.preferences().scheme().get(),
                moving);
    }

    /** The same with more boxes of the window taken, which no name may cover. */
    Outlook avoiding(List<Box> boxes) {
        if (boxes.isEmpty()) return this;
        FreeArea taken =
                area.covering(Stream.concat(area.covered().stream(), boxes.stream()).toList());
        return new Outlook(
                plan, view, taken, hidden, lit, subject, shading, language, factor, scheme, moving);
    }

    /** An element's colour for its mark, as #RRGGBB or rgba(…). */
    String drawn(Layout.Element element) {
        return Tint.drawn(
                element.colour().in(scheme.isDark()), scheme.isDark(), scheme.isContrast());
    }

    /** An element's colour for its name, likewise. */
    String lettered(Layout.Element element) {
        return Tint.lettered(
                element.colour().in(scheme.isDark()), scheme.isDark(), scheme.isContrast());
    }

    double zoom() {
        return view.zoom();
    }

    boolean shows(String layer) {
        return !hidden.contains(layer);
    }
}
