package org.quancheng.atlas.state;

import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.ink.Ink;
import org.quancheng.atlas.state.ink.Keeping;

import java.util.List;
import java.util.Optional;

/** Keeps ink with the chapters of the stories as they are edited. */
final class KeptInk implements Keeping {
    private final Drafts drafts;

    KeptInk(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Turns ink to the chapter that is presented, or else to the one that is edited: what is drawn
     * while a chapter is edited stays with it.
     */
    static void follow(Ink ink, Showing showing, Drafts drafts) {
        showing.stop().addListener(o -> turn(ink, showing, drafts));
        drafts.editing().addListener(o -> turn(ink, showing, drafts));
        drafts.chosen().addListener(o -> turn(ink, showing, drafts));
        drafts.stories().addListener(o -> ink.follow());
    }

    private static void turn(Ink ink, Showing showing, Drafts drafts) {
        Optional<String> presented = showing.stop().get().map(Showing.Stop::key);
        if (presented.isPresent()) {
            ink.turnTo(presented);
            return;
        }
        Optional<String> edited =
                drafts.edited()
                        .flatMap(
                                s ->
                                        drafts.chosen()
                                                .get()
                                                .filter(c -> s.indexOf(c) >= 0)
                                                .map(c -> key(s.id(), c)));
        ink.turnTo(edited);
        if (edited.isPresent()) ink.setKept(true);
    }

    /** The page of a chapter. */
    static String key(String story, String chapter) {
        return story + "/" + chapter;
    }

    @Override
    public Optional<List<Stroke>> of(String page) {
        return drafts.story(storyOf(page))
                .flatMap(s -> s.chapter(chapterOf(page)))
                .map(Story.Chapter::ink);
    }

    @Override
    public void keep(String page, List<Stroke> strokes) {
        drafts.keepInk(storyOf(page), chapterOf(page), strokes);
    }

    private static String storyOf(String page) {
        return page.substring(0, page.indexOf('/'));
    }

    private static String chapterOf(String page) {
        return page.substring(page.indexOf('/') + 1);
    }
}
