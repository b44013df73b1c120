package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.ink.Stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stories as they are edited, on top of those of the plan. Every verb is one step to undo;
 * while a story is presented, none does anything but the one that keeps ink.
 */
public final class Drafts {
    private final AtlasState state;
    private final Undo<List<Story>> all;
    private final ReadOnlyObjectWrapper<Optional<String>> editing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NONE);
    private boolean visiting;

    Drafts(AtlasState state) {
        this.state = state;
        all = new Undo<>(state.plan().stories());
        all.value().addListener((o, was, is) -> saving.set(saving.get().waiting()));
    }

    /** All stories as they are now, in their order. */
    public ReadOnlyObjectProperty<List<Story>> stories() {
        return all.value();
    }

    /** The plan with the stories as they are now, for what is made of it. */
    public Plan plan() {
        List<Story> now = all.value().get();
        return now.equals(state.plan().stories()) ? state.plan() : state.plan().telling(now);
    }

    public Optional<Story> story(String id) {
        return all.value().get().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Id of the story that the editor is open for. */
    public ReadOnlyObjectProperty<Optional<String>> editing() {
        return editing.getReadOnlyProperty();
    }

    /** The story that the editor is open for, as it is now; empty during a presentation. */
    public Optional<Story> edited() {
        return state.showing().isOn() ? Optional.empty() : editing.get().flatMap(this::story);
    }

    /** Id of the chapter whose words the editor shows. */
    public ReadOnlyObjectProperty<Optional<String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the last changes are safe on the disk. */
    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /** Takes note of how far saving has come. */
    public void noteSaving(Saving now) {
        saving.set(now);
    }

    public ReadOnlyBooleanProperty canUndo() {
        return all.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return all.canRedo();
    }

    /** Opens the editor for a story; does nothing for one that there is not. */
    public void edit(String story) {
        if (isLocked() || story(story).isEmpty()) return;
        if (!editing.get().equals(Optional.of(story))) chosen.set(Optional.empty());
        editing.set(Optional.of(story));
    }

    /** Closes the editor; nothing is lost. */
    public void close() {
        editing.set(Optional.empty());
    }

    /** Shows the words of a chapter, or of none. */
    public void choose(Optional<String> chapter) {
        chosen.set(chapter);
    }

    /** Shows what a chapter shows: its panel, viewpoint, year, layers and lit things. */
    public void show(Story.Chapter chapter) {
        chapter.stage().ifPresent(state::setYear);
        state.open(chapter.subject());
        chapter.view().ifPresent(state.camera()::flyAnywhere);
        state.keepLit(Set.copyOf(chapter.lit()));
        if (chapter.layers().isEmpty()) return;
        state.plan()
                .manifest()
                .layers()
                .forEach(l -> state.setVisible(l.id(), chapter.layers().contains(l.id())));
    }

    /** Shows a chapter on the map while the editor stays open. */
    public void visit(Story.Chapter chapter) {
        if (isLocked()) return;
        visiting = true;
        try {
            show(chapter);
        } finally {
            visiting = false;
        }
    }

    /** Something was opened: what only a panel can show takes the editor's place. */
    void asked(Subject subject) {
        if (visiting) return;
        switch (subject.kind()) {
            case OVERVIEW, ELEMENT, DISTRICT, COMPARE, PLACE, THEME, TASK, DOSSIER -> {}
            default -> close();
        }
    }

    /**
     * Begins a story without chapters and answers its id; empty where there can be none now.
     *
     * @param title in both languages, neither blank
     */
    public Optional<String> begin(Text title) {
        if (isLocked() || isUntold(title)) return Optional.empty();
        String id = fresh("story");
        List<Story> next = new ArrayList<>(all.value().get());
        next.add(new Story(id, title, new Text("", ""), Optional.empty(), List.of()));
        all.set(List.copyOf(next), "");
        return Optional.of(id);
    }

    /** Whether a story can be removed for good. */
    public boolean canRemove(String story) {
        return !saving.get().fixed().contains(story);
    }

    /** Removes a story, where that can be saved. */
    public void remove(String story) {
        if (isLocked() || !canRemove(story)) return;
        if (editing.get().equals(Optional.of(story))) close();
        all.set(all.value().get().stream().filter(s -> !s.id().equals(story)).toList(), "");
    }

    /**
     * Makes a chapter of what is seen now, behind the chosen one if the story is being edited, else
     * at its end; answers its id.
     *
     * @param title in both languages, neither blank
     */
    public Optional<String> record(String story, Text title) {
        if (isLocked() || isUntold(title) || story(story).isEmpty()) return Optional.empty();
        String id = fresh(story);
        Story.Chapter chapter = Recording.of(state, id, title);
        change(story, "", s -> s.of(inserted(s, behindChosen(s), chapter)));
        chosen.set(Optional.of(id));
        return Optional.of(id);
    }

    /** Lets a chapter show what is seen now; its words stay. */
    public void recordAgain(String story, String chapter) {
        change(
                story,
                "",
                s -> s.with(chapter, c -> c.showing(Recording.of(state, c.id(), c.title()))));
    }

    /** Puts a copy of a chapter behind it and chooses it. */
    public void duplicate(String story, String chapter) {
        Optional<Story.Chapter> copied = story(story).flatMap(s -> s.chapter(chapter));
        if (isLocked() || copied.isEmpty()) return;
        String id = fresh(story);
        change(story, "", s -> s.of(inserted(s, s.indexOf(chapter) + 1, copied.get().as(id))));
        chosen.set(Optional.of(id));
    }

    /** Removes a chapter. */
    public void remove(String story, String chapter) {
        change(
                story,
                "",
                s -> s.of(s.chapters().stream().filter(c -> !c.id().equals(chapter)).toList()));
    }

    /**
     * Puts a chapter elsewhere.
     *
     * @param index where it stands afterwards, from 0; held between the first and the last
     */
    public void move(String story, String chapter, int index) {
        change(
                story,
                "",
                s -> {
                    List<Story.Chapter> next = new ArrayList<>(s.chapters());
                    int from = s.indexOf(chapter);
                    if (from < 0) return s;
                    Story.Chapter moved = next.remove(from);
                    next.add(Math.clamp(index, 0, next.size()), moved);
                    return s.of(next);
                });
    }

    /**
     * Changes title and summary of a story; a title that is blank in one language is not taken.
     *
     * @param what names the field, so that its letters are one step to undo
     */
    public void tell(String story, String what, UnaryOperator<Story> change) {
        change(story, what, s -> isUntold(change.apply(s).title()) ? s : change.apply(s));
    }

    /** Changes the words or the time of a chapter likewise. */
    public void tell(
            String story, String chapter, String what, UnaryOperator<Story.Chapter> change) {
        change(
                story,
                chapter + " " + what,
                s -> s.with(chapter, c -> isUntold(change.apply(c).title()) ? c : change.apply(c)));
    }

    /** Removes the ink that is kept with a chapter. */
    public void removeInk(String story, String chapter) {
        change(story, "", s -> s.with(chapter, c -> c.inked(List.of())));
    }

    /** Keeps ink with a chapter, during a presentation, too; each stroke is one step. */
    void keepInk(String story, String chapter, List<Stroke> strokes) {
        put(story, "", s -> s.with(chapter, c -> c.inked(strokes)));
    }

    public void undo() {
        if (!isLocked()) all.undo();
    }

    public void redo() {
        if (!isLocked()) all.redo();
    }

    private boolean isLocked() {
        return state.showing().isOn();
    }

    private static boolean isUntold(Text title) {
        return title.zh().isBlank() || title.en().isBlank();
    }

    private int behindChosen(Story story) {
        return editing.get()
                .filter(story.id()::equals)
                .flatMap(e -> chosen.get())
                .map(story::indexOf)
                .filter(i -> i >= 0)
                .map(i -> i + 1)
                .orElse(story.chapters().size());
    }

    private static List<Story.Chapter> inserted(Story story, int at, Story.Chapter chapter) {
        List<Story.Chapter> next = new ArrayList<>(story.chapters());
        next.add(at, chapter);
        return next;
    }

    private void change(String story, String what, UnaryOperator<Story> change) {
        if (!isLocked()) put(story, what, change);
    }

    private void put(String story, String what, UnaryOperator<Story> change) {
        List<Story> next = new ArrayList<>(all.value().get());
        next.replaceAll(s -> s.id().equals(story) ? change.apply(s) : s);
        all.set(List.copyOf(next), what.isEmpty() ? "" : story + " " + what);
    }

    /** An id that no story and no chapter has: others of the pack are words, not numbers. */
    private String fresh(String stem) {
        Set<String> taken =
                all.value().get().stream()
                        .flatMap(
                                s ->
                                        Stream.concat(
                                                Stream.of(s.id()),
                                                s.chapters().stream().map(Story.Chapter::id)))
                        .collect(Collectors.toSet());
        return Stream.generate(() -> stem + "-" + UUID.randomUUID().toString().substring(0, 6))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
