package org.quancheng.atlas.export.page;

import org.quancheng.atlas.export.scene.Spot;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.plan.Plan;
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
    private final String part;
    private final Plan plan;
    private final Words words;
    private final Map<String, Note> notes = new LinkedHashMap<>();

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
        Optional<Source> source = plan.source(ref.id());
        String title = source.map(s -> s.title().in(words.language())).orElse(ref.id());
        List<String> said = new ArrayList<>();
        said.add(words.text("source.where", title, ref.section()));
        source.ifPresent(
                s -> said.add(words.text("source.dated", Numbers.date(s.asOf(), words))));
        asOf.filter(date -> source.filter(s -> s.asOf().equals(date)).isEmpty())
                .ifPresent(date -> said.add(words.text("source.as-of", Numbers.date(date, words))));
        return of(String.join(words.text("document.and"), said));
    }

    /** The note that says these words. */
    public Note of(String said) {
        return notes.computeIfAbsent(
                said,
                key ->
                        new Note(
                                notes.size() + 1,
                                part + "/note-" + (notes.size() + 1),
                                said));
    }

    /** All notes in their order, as they stand at the end. */
    public List<Prose> blocks() {
        return notes.values().stream()
                .map(
                        n ->
                                Spot.named(
                                        new Prose(n.number() + "  " + n.words(), "t13", "soft"),
                                        n.name()))
                .toList();
    }
}
