package org.quancheng.atlas.state.ink;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.plan.ink.Tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a presenter points at and draws on the map, the same in every window that shows it. Each
 * chapter of a story has a page of its own, and so has the map while no story is told.
 */
public final class Ink {
    private final ReadOnlyBooleanWrapper out = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.ARROW);
    private final ReadOnlyObjectWrapper<Tone> tone = new ReadOnlyObjectWrapper<>(Tone.ALERT);
    private final ReadOnlyObjectWrapper<Optional<LonLat>> spot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Stroke>> live =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Stroke>> strokes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> chapter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Optional<String>, Page> pages = new HashMap<>();
    private final Keeping keeping;

    public Ink(Keeping keeping) {
        this.keeping = keeping;
    }

    /** Whether the bar with the tools is out. */
    public ReadOnlyBooleanProperty out() {
        return out.getReadOnlyProperty();
    }

    /** What the hand holds. */
    public ReadOnlyObjectProperty<Tool> tool() {
        return tool.getReadOnlyProperty();
    }

    /** The colour of the next stroke. */
    public ReadOnlyObjectProperty<Tone> tone() {
        return tone.getReadOnlyProperty();
    }

    /** Where on the ground a pointing tool points; empty where it is not over the map. */
    public ReadOnlyObjectProperty<Optional<LonLat>> spot() {
        return spot.getReadOnlyProperty();
    }

    /** The stroke that is being drawn. */
    public ReadOnlyObjectProperty<Optional<Stroke>> live() {
        return live.getReadOnlyProperty();
    }

    /** What is drawn on the present page, the oldest first. */
    public ReadOnlyObjectProperty<List<Stroke>> strokes() {
        return strokes.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Whether the ink of the present chapter is still there when one comes back to it. */
    public ReadOnlyBooleanProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** The chapter whose page this is; empty while no story is told. */
    public ReadOnlyObjectProperty<Optional<String>> chapter() {
        return chapter.getReadOnlyProperty();
    }

    /** Takes the bar out, or puts it away with the tool in hand; what is drawn stays. */
    public void setOut(boolean value) {
        out.set(value);
        if (!value) take(Tool.ARROW);
    }

    /** Takes a tool into the hand; a stroke that is being drawn ends. */
    public void take(Tool next) {
        end();
        point(Optional.empty());
        tool.set(next);
    }

    /** Takes a tool, or puts it down if it is in the hand already. */
    public void turn(Tool next) {
        take(tool.get() == next ? Tool.ARROW : next);
    }

    public void setTone(Tone next) {
        tone.set(next);
    }

    /** Points at the ground, or nowhere; only a pointing tool does. */
    public void point(Optional<LonLat> where) {
        spot.set(tool.get().points() ? where : Optional.empty());
    }

    /** Puts the tool to the ground; does nothing for one that draws no line. */
    public void begin(LonLat where) {
        end();
        tool.get()
                .draws()
                .filter(kind -> kind != Stroke.Kind.TEXT)
                .ifPresent(k -> live.set(Optional.of(Stroke.at(k, tone.get(), where))));
    }

    /** Draws on to a point. */
    public void draw(LonLat next) {
        live.get().ifPresent(stroke -> live.set(Optional.of(stroke.to(next))));
    }

    /** Lifts the tool: the stroke is there. */
    public void end() {
        Optional<Stroke> done = live.get().filter(Stroke::isVisible);
        live.set(Optional.empty());
        done.ifPresent(this::add);
    }

    /** Forgets the stroke that is being drawn: it was the first finger of two. */
    public void abandon() {
        live.set(Optional.empty());
    }

    /** Writes words; blank ones are not written. */
    public void write(LonLat where, String words) {
        Stroke text = new Stroke(Stroke.Kind.TEXT, tone.get(), List.of(where), words.strip());
        if (text.isVisible()) add(text);
    }

    private void add(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes.get());
        more.add(stroke);
        change(more);
    }

    /** Takes one stroke away; does nothing for one that is not there. */
    public void erase(Stroke stroke) {
        List<Stroke> fewer = new ArrayList<>(strokes.get());
        fewer.remove(stroke);
        change(fewer);
    }

    /** Takes all of the page's ink away; it can be taken back. */
    public void clear() {
        abandon();
        change(List.of());
    }

    public void undo() {
        abandon();
        page().undo();
        changed();
    }

    public void redo() {
        abandon();
        page().redo();
        changed();
    }

    /** Keeps the ink of the present chapter for when one comes back to it, or does not. */
    public void setKept(boolean value) {
        page().setKept(value);
        changed();
    }

    /**
     * Turns to the page of a chapter, or to that of the map without a story. Ink of the chapter
     * that is left is thrown away unless it is kept; coming back, one can still take that back.
     */
    public void turnTo(Optional<String> next) {
        if (next.equals(chapter.get())) return;
        end();
        if (chapter.get().isPresent() && !page().isKept()) page().change(List.of());
        chapter.set(next);
        show();
    }

    /** Forgets all pages with all steps, and puts everything away: the next person comes. */
    public void forget() {
        abandon();
        setOut(false);
        setTone(Tone.ALERT);
        pages.clear();
        show();
    }

    private Page page() {
        return pages.computeIfAbsent(
                chapter.get(), id -> new Page(id.flatMap(keeping::of).orElse(List.of())));
    }

    /** Shows what is kept of chapters, which was changed elsewhere. */
    public void follow() {
        pages.forEach((id, page) -> id.flatMap(keeping::of).ifPresent(kept -> follow(page, kept)));
        show();
    }

    private static void follow(Page page, List<Stroke> kept) {
        if (page.keep().equals(kept)) return;
        page.change(kept);
        page.setKept(!kept.isEmpty());
    }

    private void change(List<Stroke> next) {
        page().change(next);
        changed();
    }

    private void changed() {
        show();
        chapter.get().ifPresent(id -> keeping.keep(id, page().keep()));
    }

    private void show() {
        strokes.set(page().strokes());
        canUndo.set(page().canUndo());
        canRedo.set(page().canRedo());
        kept.set(page().isKept());
    }
}
