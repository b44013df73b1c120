package org.quancheng.atlas.export.brief;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.plate.MapPlate;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.geo.WorldPoint;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.Showing;

import java.util.Optional;

/** The maps of documents. */
final class Plates {
    /** Share of the page's height that its map takes. */
    private static final double SHARE = 0.34;

    /** The least share. */
    private static final double LEAST = 0.24;

    /** What a chapter's viewpoint surely shows of the map, in pixels of a window. */
    private static final double WINDOW = 620;

    private Plates() {}

    /** The map framed on a subject. */
    static MapPlate of(Workshop workshop, Subject subject, Language language) {
        AtlasState state = workshop.states().get();
        state.preferences().setLanguage(language);
        state.preferences().setDark(false);
        state.open(subject);
        return new MapPlate(workshop, state, () -> state.frame(subject));
    }

    /** The map as a chapter of a story shows it: what a window around its viewpoint would hold. */
    static MapPlate of(Workshop workshop, Story story, int index, Language language) {
        Showing.Stop stop = new Showing.Stop(story, index);
        Story.Chapter chapter = stop.chapter();
        AtlasState state = workshop.states().get();
        state.preferences().setLanguage(language);
        state.preferences().setDark(false);
        state.drafts().show(chapter);
        state.ink().turnTo(Optional.of(stop.key()));
        Runnable frame =
                () ->
                        chapter.view()
                                .ifPresentOrElse(
                                        view -> state.camera().frame(around(view), Camera.MAX_ZOOM),
                                        () -> state.frame(chapter.subject()));
        return new MapPlate(workshop, state, frame);
    }

    private static Bounds around(Viewpoint view) {
        double size = Mercator.worldSize(view.zoom());
        WorldPoint c = Mercator.project(view.center());
        LonLat nw =
                Mercator.unproject(
                        new WorldPoint(c.x() - WINDOW / 2 / size, c.y() - WINDOW / 2 / size));
        LonLat se =
                Mercator.unproject(
                        new WorldPoint(c.x() + WINDOW / 2 / size, c.y() + WINDOW / 2 / size));
        return new Bounds(nw.lon(), se.lat(), se.lon(), nw.lat());
    }

    /** Its height across a page. */
    static double height(PageFormat format) {
        return Math.round(format.height() * SHARE);
    }

    /** What it may shrink to: its legend and what is framed must have room. */
    static double least(PageFormat format) {
        return Math.round(format.height() * LEAST);
    }
}
