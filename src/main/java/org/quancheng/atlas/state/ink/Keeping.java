package org.quancheng.atlas.state.ink;

import org.quancheng.atlas.plan.ink.Stroke;

import java.util.List;
import java.util.Optional;

/** Where the ink of chapters is kept for longer than a presentation. */
public interface Keeping {
    /** Nothing is kept for longer. */
    Keeping NONE =
            new Keeping() {
                @Override
                public Optional<List<Stroke>> of(String page) {
                    return Optional.empty();
                }

                @Override
                public void keep(String page, List<Stroke> strokes) {}
            };

    /** What is kept of a page; empty for one of which nothing can be kept. */
    Optional<List<Stroke>> of(String page);

    /** Keeps what is on a page instead of what was kept of it before. */
    void keep(String page, List<Stroke> strokes);
}
