package org.quancheng.atlas.shortcut;

import java.util.List;

/**
 * A line of a table of keys.
 *
 * @param words the key of the words that say what happens; lines that follow one another with the
 *     same words are told as one
 * @param chords each of them does it
 */
public record Entry(Topic topic, String words, List<Chord> chords) {
    public Entry {
        chords = List.copyOf(chords);
    }

    /** A line of a table. */
    public static Entry of(Topic topic, String words, Chord... chords) {
        return new Entry(topic, words, List.of(chords));
    }
}
