package org.quancheng.atlas.export.page;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.scene.Spot;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes at the end of a part of a document, each saying once where something comes from. */
public final class Notes {
    /** Characters of notes of which two stand side by side, on average. */
    private static final int SHORT = 20;

    /** Notes that stand together in one piece; even. */
    private static final int MANY = 16;

    private final String part;
    private final Plan plan;
    private final Words words;
    private final Map<String, Map<String, Note>> notes = new LinkedHashMap<>();
    private int count;

    /**
     * A note.
     *
     * @param number from 1
     * @param name of the spot where it stands
     */
    public record Note(int number, String name, String words) {}

    /**
     * @param part tells the notes of one part of a document from those of another
     */
    public Notes(String part, Plan plan, Words words) {
        this.part = part;
        this.plan = plan;
        this.words = words;
    }

    /** The note of a source. */
    public Note of(SourceRef ref) {
        return of(ref, Optional.empty());
    }

    /**
     * The note of a source.
     *
     * @param asOf the date that is spoken of, where it is not that of the source
     */
    public Note of(SourceRef ref, Optional<String> asOf) {
        return of(ref, asOf, Optional.empty());
    }

    /** The note of a figure, with the figure as it is printed where it is said otherwise. */
    public Note of(Figure printed) {
        return of(
                printed.source(),
                Optional.of(printed.asOf()),
                Optional.of(printed)
                        .filter(f -> f.isConverted(words.language()))
                        .map(f -> Numbers.printed(f, words)));
    }

    private Note of(SourceRef ref, Optional<String> asOf, Optional<String> printed) {
        Optional<Source> source = plan.source(ref.id());
        List<String> said = new ArrayList<>(List.of(ref.section()));
        asOf.filter(date -> source.filter(s -> s.asOf().equals(date)).isEmpty())
                .map(date -> words.text("source.as-of", Numbers.date(date, words)))
                .ifPresent(said::add);
        printed.ifPresent(said::add);
        return note(
                source.map(this::title).orElse(ref.id()),
                String.join(words.text("document.and"), said));
    }

    /** A source as it is named above its notes, with its date. */
    private String title(Source source) {
        return source.title().in(words.language())
                + words.text("document.and")
                + words.text("source.dated", Numbers.date(source.asOf(), words));
    }

    /** The note that says these words, which are of the document itself. */
    public Note of(String said) {
        return note(words.text("document.own"), said);
    }

    private Note note(String under, String said) {
        Map<String, Note> group = notes.computeIfAbsent(under, key -> new LinkedHashMap<>());
        Note known = group.get(said);
        if (known != null) return known;
        count++;
        Note fresh = new Note(count, part + "/note-" + count, said);
        group.put(said, fresh);
        return fresh;
    }

    /** All notes as they stand at the end: under the name of each source those that are of it. */
    public List<Region> blocks() {
        List<Region> blocks = new ArrayList<>();
        notes.forEach((source, group) -> group(source, List.copyOf(group.values()), blocks));
        return blocks;
    }

    /** Short notes stand side by side; a long list may be parted. */
    private static void group(String source, List<Note> notes, List<Region> into) {
        int across =
                notes.stream().mapToInt(n -> n.words().length()).average().orElse(0) <= SHORT
                        ? 2
                        : 1;
        for (int from = 0; from < notes.size(); from += MANY) {
            VBox box = new VBox(4);
            box.getStyleClass().add("source-piece");
            if (from == 0) box.getChildren().add(new Prose(source, "t13", "strong"));
            for (int i = from; i < Math.min(notes.size(), from + MANY); i += across) {
                Shares row = new Shares(14);
                for (int k = i; k < i + across; k++)
                    row.add(1, k < notes.size() ? line(notes.get(k)) : new Region());
                box.getChildren().add(row);
            }
            into.add(box);
        }
    }

    private static Prose line(Note note) {
        return Spot.named(
                new Prose(note.number() + "  " + note.words(), "t13", "soft"), note.name());
    }
}
