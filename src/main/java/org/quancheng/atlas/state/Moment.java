package org.quancheng.atlas.state;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.measure.Shading;

import java.util.Optional;
import java.util.Set;

/**
 * All that is seen at one moment, to be brought back as it was.
 *
 * @param aim where the camera stands or flies to
 * @param anywhere what {@link Camera#flyAnywhere} was asked for, if that is what it shows
 * @param byHand whether the view is kept whatever cards cover: a person chose it
 * @param measurement what is being measured; empty where the tool is put away
 * @param depth how many steps of the history lay behind
 */
record Moment(
        Subject subject,
        Optional<String> passage,
        Set<String> hidden,
        Optional<String> shading,
        int year,
        Viewpoint aim,
        Optional<Viewpoint> anywhere,
        boolean byHand,
        Optional<Swipe> swipe,
        Optional<Measurement> measurement,
        int depth) {
    /** What is seen now. */
    static Moment of(AtlasState state) {
        Camera camera = state.camera();
        Tools tools = state.tools();
        return new Moment(
                state.subject().get(),
                state.passage().get(),
                state.hidden().get(),
                state.shading().get().map(Shading::measure).map(m -> m.id()),
                state.year().get(),
                camera.aim(),
                camera.isByHand() ? Optional.empty() : camera.anywhere(),
                camera.isByHand(),
                tools.swipe().get(),
                tools.measuring().get() ? Optional.of(tools.measurement().get()) : Optional.empty(),
                state.history().depth());
    }

    /** Brings it back. */
    void restore(AtlasState state) {
        state.setYear(year);
        state.hide(hidden);
        state.shade(shading);
        state.turnTo(subject, passage);
        state.keepLit(Set.of());
        anywhere.ifPresentOrElse(
                state.camera()::flyAnywhere, () -> state.camera().returnTo(aim, byHand));
        state.tools().setSwipe(swipe);
        measurement.ifPresentOrElse(state.tools()::takeUp, () -> state.tools().setMeasuring(false));
        state.history().forgetSince(depth);
    }
}
