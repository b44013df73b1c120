package org.quancheng.atlas.state;

import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a chapter looks, however one came to it: what it leaves open is as the chapters before it
 * leave it, or else as it was before the story.
 */
record Staging(Story.Chapter chapter, Optional<Integer> year, Set<String> hidden) {
    /**
     * Works it out.
     *
     * @param entered what was seen before the story
     */
    static Staging of(AtlasState state, Showing.Stop stop, Optional<Moment> entered) {
        List<Story.Chapter> soFar = stop.story().chapters().subList(0, stop.number());
        Set<String> before = entered.map(Moment::hidden).orElse(state.hidden().get());
        return new Staging(
                stop.chapter(),
                soFar.stream()
                        .flatMap(c -> c.stage().stream())
                        .reduce((a, b) -> b)
                        .or(() -> entered.map(Moment::year)),
                soFar.stream()
                        .map(Story.Chapter::layers)
                        .filter(layers -> !layers.isEmpty())
                        .reduce((a, b) -> b)
                        .map(shown -> allBut(shown, state, before))
                        .orElse(before));
    }

    /** Of the layers of the pack all but these; others stay as they were before the story. */
    private static Set<String> allBut(List<String> shown, AtlasState state, Set<String> before) {
        List<String> ofPack =
                state.plan().manifest().layers().stream().map(Manifest.Layer::id).toList();
        Set<String> hidden = new HashSet<>(before);
        hidden.removeAll(ofPack);
        ofPack.stream().filter(id -> !shown.contains(id)).forEach(hidden::add);
        return hidden;
    }

    /** Shows it: the tools are put away, and no data colour the map. */
    void apply(AtlasState state) {
        state.tools().setMeasuring(false);
        state.tools().setSwipe(Optional.empty());
        state.shade(Optional.empty());
        year.ifPresent(state::setYear);
        state.hide(hidden);
        if (state.plan().has(chapter.subject())) state.turnTo(chapter.subject(), Optional.empty());
        chapter.view()
                .ifPresentOrElse(state.camera()::flyAnywhere, () -> state.frame(chapter.subject()));
        state.keepLit(Set.copyOf(chapter.lit()));
    }
}
