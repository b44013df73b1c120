package org.quancheng.atlas.window;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.SwipeEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.map.furniture.Overview;
import org.quancheng.atlas.panel.Panel;
import org.quancheng.atlas.panel.author.StoryEditor;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.story.ShowPane;
import org.quancheng.atlas.story.console.NotesStrip;
import org.quancheng.atlas.story.ink.InkBar;
import org.quancheng.atlas.style.Bitmaps;
import org.quancheng.atlas.style.Late;
import org.quancheng.atlas.style.Paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole window: the map from edge to edge, and the cards that float over it at the chosen
 * scale.
 */
public final class AtlasPane extends Pane {
    /** Height at scale 1 below which cards that can fold do so. */
    private static final double SMALL_HEIGHT = 1060;

    /** Width at scale 1 below which they do so too, so that none hides what is framed. */
    private static final double SMALL_WIDTH = 1800;

    /** Width at scale 1 of a tall window below which they do so too. */
    private static final double SMALL_TALL_WIDTH = 900;

    /** The sides of the smallest window at scale 1 that all cards fit into. */
    private static final double LEAST_LONG = 960;

    private static final double LEAST_SHORT = 560;

    /** Between the legend and the edge of a window that is dressed for an audience. */
    private static final double STAGE_GAP = 20;

    /** Least height at scale 1 of the presenter's notes over the map, and their share of it. */
    private static final double NOTES = 190;

    private static final double NOTES_SHARE = 0.26;

    /** How far down the free part of the window a short message stands, from 0 to 1. */
    private static final double TOAST = 0.12;

    private final AtlasState state;
    private final Region map;
    private final Region legend;
    private final Panel panel;
    private final Group cards = new Group();
    private final Scale scale = new Scale();
    private HeaderCard header;
    private Rail rail;
    private TimeBar timeBar;
    private ZoomButtons zoom;
    private ToolButtons tools;
    private Late<MeasureCard> measure;
    private Late<SwipeCard> swipe;
    private Late<InkBar> ink;
    private final Region search;
    private final Overview overview;
    private final Region pointer;
    private final ShowPane show;
    private NotesStrip notes;
    private final Toast toast = new Toast();
    private final HandCards hands;
    private final Share share;
    private final RecordMenu record;
    private Late<StoryEditor> editor;
    private Optional<Region> middle = Optional.empty();
    private final ReadOnlyBooleanWrapper small = new ReadOnlyBooleanWrapper();

    /**
     * @param map the map, which fills the window
     * @param legend its legend
     * @param search the search box
     * @param overview the whole plan in small
     * @param pointer what a presenter points with, over everything
     */
    public AtlasPane(
            AtlasState state,
            Region map,
            Region legend,
            SearchBox search,
            Overview overview,
            Region pointer) {
        this.state = state;
        this.map = map;
        this.legend = legend;
        this.search = search;
        this.overview = overview;
        this.pointer = pointer;
        this.panel = new Panel(state);
        share = new Share(state, this::picture, toast::tell);
        record = new RecordMenu(state, toast::tell);
        hands = new HandCards(state, this, search);
        show = new ShowPane(state);
        build();
        cards.setManaged(false);
        cards.getTransforms().add(scale);
        cards.setAutoSizeChildren(false);
        getStyleClass().add("atlas");
        getChildren().addAll(new Paper(), map, cards, show, pointer, toast);
        fill();
        panel.wide().addListener(o -> requestLayout());
        overview.wanted().addListener(o -> requestLayout());
        state.camera().destination().addListener(o -> requestLayout());
        state.tools().measuring().addListener(o -> requestLayout());
        state.tools().exporting().addListener(o -> requestLayout());
        state.tools().swipe().addListener(o -> requestLayout());
        state.ink().out().addListener(o -> requestLayout());
        state.tools().measurement().addListener(o -> requestLayout());
        state.showing().stop().addListener(o -> dress());
        state.drafts().editing().addListener(o -> dress());
        state.showing().asking().addListener(o -> dress());
        addEventHandler(SwipeEvent.SWIPE_LEFT, e -> show.swipe(e, 1));
        addEventHandler(SwipeEvent.SWIPE_RIGHT, e -> show.swipe(e, -1));
        state.preferences().scale().addListener(o -> requestLayout());
        state.preferences().language().addListener(o -> rebuild());
        state.preferences().scheme().addListener(o -> panel.rebuild());
        state.tools().beginnings().addListener(o -> panel.rebuild());
    }

    /** Whether the map has so little room that cards should fold. */
    public ReadOnlyBooleanProperty small() {
        return small.getReadOnlyProperty();
    }

    /** Copies what is seen for others. */
    Share share() {
        return share;
    }

    /** Records what is seen as a chapter. */
    void record() {
        record.record(tools);
    }

    /**
     * The map with its legend and notice as they are seen, without tools and panel, in the pixels
     * of the screen.
     */
    private Image picture() {
        List<Node> away = new ArrayList<>(cards.getChildren());
        away.remove(legend);
        away.add(show);
        away.add(toast);
        return MapPicture.of(this, away);
    }

    /** Has a card ready that stands in the middle of the window while something is exported. */
    public void hold(Region card) {
        middle = Optional.of(card);
        fill();
        requestLayout();
    }

    /** Words stand in the cards, so a change of language builds them anew. */
    private void rebuild() {
        hands.rebuild();
        build();
        panel.rebuild();
        fill();
        requestLayout();
    }

    private void build() {
        header = new HeaderCard(state);
        rail = new Rail(state);
        timeBar = new TimeBar(state);
        zoom = new ZoomButtons(state);
        tools = new ToolButtons(state, share, record);
        measure = new Late<>(() -> new MeasureCard(state));
        swipe = new Late<>(() -> new SwipeCard(state, this::requestLayout));
        editor = new Late<>(() -> new StoryEditor(state));
        ink = new Late<>(() -> new InkBar(state, true));
        notes = new NotesStrip(state);
        notes.visibleProperty().addListener(o -> requestLayout());
    }

    private void fill() {
        List<Region> shown =
                new ArrayList<>(
                        List.of(
                                overview,
                                legend,
                                timeBar,
                                zoom,
                                tools,
                                measure,
                                swipe,
                                ink,
                                panel,
                                editor,
                                rail,
                                header,
                                hands.look(),
                                search,
                                notes));
        shown.addAll(hands.over());
        middle.ifPresent(shown::add);
        // The map moves under them in every frame; they are drawn anew only when they change.
        List<Region> restless = List.of(legend, editor, overview);
        for (Region card : shown) Bitmaps.whileVisible(card, !restless.contains(card));
        Bitmaps.replace(cards.getChildren(), shown);
        dress();
    }

    /** Hides from an audience what it does not need, or brings it back at once. */
    private void dress() {
        boolean onStage = state.showing().isOnStage();
        for (Node tool : List.of(header, search, rail, zoom)) tool.setVisible(!onStage);
        boolean editing = state.drafts().edited().isPresent();
        panel.setVisible(!onStage && !editing);
        editor.setVisible(editing);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (state.showing().isOnStage()) {
            layoutStage();
            return;
        }
        show.resizeRelocate(0, 0, getWidth(), getHeight());
        double factor = factor();
        scale.setX(factor);
        scale.setY(factor);
        boolean wide = panel.wide().get() && !editor.isVisible();
        boolean tall = getHeight() > getWidth();
        small.set(
                tall
                        ? getWidth() / factor < SMALL_TALL_WIDTH
                        : wide
                                || getHeight() / factor < SMALL_HEIGHT
                                || getWidth() / factor < SMALL_WIDTH);
        overview.setCompact(small.get());
        double legendHeight = legend.prefHeight(Frame.LEGEND);
        double w = getWidth() / factor;
        double h = getHeight() / factor;
        int toolCount = tools.getChildren().size();
        Frame usual =
                Frame.of(
                        w,
                        h,
                        wide,
                        state.tools().isForVisitors(),
                        header.prefWidth(-1),
                        legendHeight,
                        toolCount,
                        new Box(0, 0, overview.prefWidth(-1), overview.prefHeight(-1)),
                        rail::arrange);
        Reach reach = hands.reach(usual, w, h, toolCount, rail::arrange);
        Frame frame = reach.frame();
        timeBar.setVisible(state.plan().stages().isPresent() && frame.timeBar().width() > 0);
        tools.setVisible(frame.tools().width() > 0);
        measure.setVisible(state.tools().measuring().get());
        swipe.setVisible(state.tools().swipe().get().isPresent());
        swipe.ifMade(card -> card.setCompact(small.get()));
        ink.setVisible(state.ink().out().get());
        List<Box> covered = new ArrayList<>();
        place(header, frame.header(), factor, covered);
        place(search, frame.search(), factor, covered);
        // The results hang below the box; where there are none, clicks pass through to the map.
        search.resize(
                frame.search().width(), Math.max(56, hands.layOut(reach, h) - frame.search().y()));
        place(rail, frame.rail(), factor, covered);
        place(panel, frame.panel(), factor, covered);
        place(editor, frame.panel(), factor, covered);
        place(legend, frame.legend(), factor, covered);
        place(timeBar, frame.timeBar(), factor, covered);
        place(zoom, frame.zoom(), factor, covered);
        place(tools, frame.tools(), factor, covered);
        Box room = frame.measure();
        for (Region card : List.of(hands.look(), measure, swipe, ink)) {
            place(card, room, factor, covered);
            if (card.isVisible()) room = below(card, room);
        }
        overview.setVisible(overview.wanted().get() && fits(frame.inset().scaled(factor), covered));
        place(overview, frame.inset(), factor, covered);
        middle.ifPresent(card -> Middle.put(card, state.tools().exporting().get(), w, h));
        // A shaded map is read together with its legend.
        boolean shaded = state.shading().get().isPresent();
        FreeArea f = shaded ? frame.besideLegend() : frame.free();
        FreeArea area =
                new FreeArea(
                        getWidth(),
                        getHeight(),
                        f.top() * factor,
                        f.right() * factor,
                        f.bottom() * factor,
                        f.left() * factor,
                        factor,
                        covered);
        leave(area);
    }

    /** For an audience: the map, its legend and the chapter. */
    private void layoutStage() {
        double factor = show.factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        small.set(true);
        for (Node tool : List.of(timeBar, tools, measure, swipe, overview)) tool.setVisible(false);
        ink.setVisible(state.ink().out().get());
        boolean tall = getHeight() > getWidth();
        FreeArea free =
                show.arrange(
                        getWidth(), getHeight(), tall ? 0 : (Frame.LEGEND + STAGE_GAP) * factor);
        double legendHeight = legend.prefHeight(Frame.LEGEND);
        List<Box> covered = new ArrayList<>(free.covered());
        place(
                legend,
                new Box(
                        STAGE_GAP,
                        (getHeight() - free.bottom()) / factor - legendHeight,
                        Frame.LEGEND,
                        legendHeight),
                factor,
                covered);
        place(ink, new Box(STAGE_GAP, STAGE_GAP, Frame.MEASURE, 0), factor, covered);
        double beside = ink.isVisible() && !tall ? Frame.MEASURE + STAGE_GAP : 0;
        double below = ink.isVisible() && tall ? ink.getHeight() + STAGE_GAP : 0;
        Box strip =
                new Box(
                        STAGE_GAP + beside,
                        STAGE_GAP + below,
                        getWidth() / factor - 2 * STAGE_GAP - beside,
                        Math.max(NOTES, getHeight() / factor * NOTES_SHARE));
        place(notes, strip, factor, covered);
        double above = notes.isVisible() ? (strip.bottom() + STAGE_GAP) * factor : 0;
        covered.add(
                hands.layOutOnStage(getWidth() / factor, (getHeight() - free.bottom()) / factor)
                        .scaled(factor));
        leave(free.under(above).covering(covered));
    }

    /** Leaves a part of the window to the map. */
    private void leave(FreeArea area) {
        boolean changed = !area.sameRoom(state.camera().free().get());
        state.camera().setFree(area);
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        pointer.resizeRelocate(0, 0, getWidth(), getHeight());
        // Cards may cover more or less of the map; where a person has moved it to, it stays.
        if (changed) state.frameAgain();
        show.requestLayout();
        toast.stand(getWidth() / 2, area.top() + (area.height() * TOAST), area.cardScale());
    }

    /** Shows a short message that goes by itself. */
    public void tell(String message) {
        toast.tell(message);
    }

    private static Box below(Region card, Box room) {
        return new Box(room.x(), card.getLayoutY() + card.getHeight() + 8, room.width(), 0);
    }

    /** Whether the small map has a place where it hides neither a card nor what is framed. */
    private boolean fits(Box inset, List<Box> cards) {
        return inset.width() > 0
                && cards.stream().noneMatch(inset::overlaps)
                && !overview.hides(inset);
    }

    /** The chosen scale, as far as the window has room for it. */
    private double factor() {
        double most =
                Math.min(
                        Math.max(getWidth(), getHeight()) / LEAST_LONG,
                        Math.min(getWidth(), getHeight()) / LEAST_SHORT);
        return Math.clamp(most, 0.5, state.preferences().scale().get().factor());
    }

    private static void place(Node node, Box box, double factor, List<Box> covered) {
        double height = box.height() > 0 ? box.height() : node.prefHeight(box.width());
        node.resizeRelocate(box.x(), box.y(), box.width(), height);
        if (node.isVisible())
            covered.add(new Box(box.x(), box.y(), box.width(), height).scaled(factor));
    }
}
