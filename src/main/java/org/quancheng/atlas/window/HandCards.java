package org.quancheng.atlas.window;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.quancheng.atlas.state.Aids;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.style.Late;
import org.quancheng.atlas.window.aid.LookCard;
import org.quancheng.atlas.window.aid.VisitBar;
import org.quancheng.atlas.window.keys.Keyboard;
import org.quancheng.atlas.window.touch.FingerScroll;

import java.util.List;

/** The cards that serve a hand: letters to touch, the bar of a hall, and how all is to look. */
final class HandCards {
    private static final double GAP = 12;
    private static final double STAGE_BAR = 168;
    private static final double BAR = 56;

    private final AtlasState state;
    private final Aids aids;
    private final SearchBox search;
    private final Keyboard keyboard;
    private Late<VisitBar> bar;
    private Late<LookCard> look;

    /**
     * @param window told when something comes or goes; a press on it beside box and letters puts
     *     the letters away
     */
    HandCards(AtlasState state, Pane window, SearchBox search) {
        this.state = state;
        this.search = search;
        aids = state.tools().aids();
        keyboard = new Keyboard(state, search.field());
        bar = new Late<>(() -> new VisitBar(state));
        look = new Late<>(() -> new LookCard(state));
        for (var aid : List.of(aids.keys(), aids.reaching(), aids.choosing()))
            aid.addListener(o -> window.requestLayout());
        search.field().textProperty().addListener(o -> window.requestLayout());
        if (state.tools().isForVisitors()) FingerScroll.within(window);
        window.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    if (aids.keys().get() && !isTyping(e.getTarget())) aids.setKeys(false);
                });
    }

    private boolean isTyping(Object target) {
        for (Node up = target instanceof Node node ? node : null; up != null; up = up.getParent())
            if (up == keyboard || up == search) return true;
        return false;
    }

    /** Words stand in the cards, so a change of language builds them anew. */
    void rebuild() {
        bar = new Late<>(() -> new VisitBar(state));
        look = new Late<>(() -> new LookCard(state));
    }

    /** The card that stands with those of the tools. */
    Region look() {
        return look;
    }

    /** The others, which lie over all cards. */
    List<Region> over() {
        return List.of(bar, keyboard);
    }

    /** Fits a frame to the hands before the window. */
    Reach reach(Frame frame, double w, double h, int tools, Frame.RailForm railForm) {
        look.setVisible(aids.choosing().get());
        boolean forVisitors = state.tools().isForVisitors();
        return Reach.of(frame, w, h, forVisitors, aids, tools, railForm);
    }

    /**
     * Lays out bar and letters.
     *
     * @param h height of the window at scale 1
     * @return how far down the hits of a search may hang
     */
    double layOut(Reach reach, double h) {
        bar.setVisible(reach.bar().height() > 0);
        bar.ifMade(b -> b.setSmall(false));
        put(bar, reach.bar());
        if (!keyboard.isVisible()) return h - 120;
        Box room = reach.keyboardRoom(h);
        double height = Math.min(keyboard.fit(room.width(), room.height()), room.height());
        Box box = new Box(room.x(), room.bottom() - height, room.width(), height);
        put(keyboard, box);
        return box.y() - GAP;
    }

    /**
     * During a presentation the bar stays, small, at the right above what is told; the letters go.
     *
     * @param bottom how far down the map is free, in pixels at scale 1
     */
    Box layOutOnStage(double w, double bottom) {
        look.setVisible(false);
        keyboard.setVisible(false);
        bar.setVisible(state.tools().isForVisitors());
        bar.ifMade(b -> b.setSmall(true));
        Box box = new Box(w - STAGE_BAR - GAP, bottom - BAR - GAP, STAGE_BAR, BAR);
        put(bar, box);
        return bar.isVisible() ? box : new Box(0, 0, 0, 0);
    }

    private static void put(Region card, Box box) {
        card.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
