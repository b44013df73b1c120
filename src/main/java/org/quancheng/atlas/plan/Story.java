package org.quancheng.atlas.plan;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** A guided tour. */
public record Story(
        String id, Text title, Text summary, Optional<String> icon, List<Chapter> chapters) {
    public Story {
        chapters = Lists.copy(chapters);
    }

    /**
     * One stop of the tour.
     *
     * @param subject what the panel shows
     * @param view what lies in the middle of what cards leave free, and the zoom in a room of 700 ×
     *     480 pixels, so that it shows the same ground on every screen; empty: the subject is
     *     framed
     * @param lit ids of what is lit on the map
     * @param stage the year of the time bar
     * @param layers ids of the visible layers; empty: as they are
     * @param dwell seconds
     */
    public record Chapter(
            String id,
            Text title,
            Text caption,
            Text notes,
            Subject subject,
            Optional<Viewpoint> view,
            List<String> lit,
            Optional<Integer> stage,
            List<String> layers,
            int dwell,
            Optional<SourceRef> source) {
        public Chapter {
            lit = Lists.copy(lit);
            layers = Lists.copy(layers);
        }
    }
}
