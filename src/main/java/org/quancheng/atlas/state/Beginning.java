package org.quancheng.atlas.state;

import org.quancheng.atlas.plan.fact.Language;

import java.util.Optional;

/**
 * All as it was at the start, to be brought back for the next person: the one description of that,
 * so that whatever a person can change is put right here and nowhere else. Views forget what they
 * keep themselves by {@link Tools#beginnings}.
 */
public final class Beginning {
    private final Moment seen;
    private final Language language;
    private final Scheme scheme;
    private final TextScale scale;
    private final boolean reducedMotion;
    private final boolean touchKeys;
    private final boolean overview;
    private final boolean sexagesimal;
    private final double basemapOpacity;
    private final int notes;

    private Beginning(AtlasState state) {
        seen = Moment.of(state);
        Preferences preferences = state.preferences();
        language = preferences.language().get();
        scheme = preferences.scheme().get();
        scale = preferences.scale().get();
        reducedMotion = preferences.reducedMotion().get();
        touchKeys = preferences.touchKeys().get();
        overview = state.tools().overview().get();
        sexagesimal = state.tools().sexagesimal().get();
        basemapOpacity = state.basemapOpacity().get();
        notes = state.presenter().size().get();
    }

    /** How a state is now that nobody has used yet. */
    public static Beginning of(AtlasState state) {
        return new Beginning(state);
    }

    /** Brings it back; what was seen is framed anew, in the window as it is now. */
    public void restore(AtlasState state) {
        state.showing().forget();
        state.drafts().close();
        state.drafts().choose(Optional.empty());
        state.presenter().ask(false);
        state.presenter().resize(notes - state.presenter().size().get());
        state.ink().forget();
        state.tools().setExporting(false);
        Preferences preferences = state.preferences();
        preferences.setLanguage(language);
        preferences.setScheme(scheme);
        preferences.setScale(scale);
        preferences.setReducedMotion(reducedMotion);
        preferences.setTouchKeys(touchKeys);
        state.tools().setOverview(overview);
        state.tools().setSexagesimal(sexagesimal);
        state.tools().pointAt(Optional.empty());
        state.setBasemapOpacity(basemapOpacity);
        seen.restore(state);
        state.frame(seen.subject());
        state.tools().begin();
    }
}
