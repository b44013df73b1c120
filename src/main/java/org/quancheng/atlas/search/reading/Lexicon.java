package org.quancheng.atlas.search.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How Chinese words are read: whole words first, single characters by their most frequent reading.
 * It is large and needed only while an index is built.
 */
public final class Lexicon {
    private final Dictionary dictionary;
    private final Map<String, List<String>> given = new HashMap<>();
    private final Map<String, Sound> shared = new HashMap<>();
    private final Map<Character, List<String>> common = new HashMap<>();
    private final int[] longest;

    public Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.longest = dictionary.longestWords();
    }

    /**
     * Takes over a reading that is certain, for a name and for its short form. A reading that does
     * not have one syllable for each letter of the name is left aside.
     *
     * @param name folded
     * @param label folded; learned where it is part of the name
     * @param pinyin syllables with spaces
     */
    public void learn(String name, String label, String pinyin) {
        List<String> syllables =
                Stream.of(Dictionary.toneless(pinyin).split("[ '’]+"))
                        .filter(s -> !s.isEmpty())
                        .toList();
        if (syllables.size() != name.length() || name.length() < 2) return;
        give(name, syllables);
        int at = name.indexOf(label);
        if (at >= 0 && label.length() > 1) {
            give(label, syllables.subList(at, at + label.length()));
        }
    }

    private void give(String word, List<String> syllables) {
        if (given.putIfAbsent(word, syllables) != null) return;
        longest[word.charAt(0)] = Math.max(longest[word.charAt(0)], word.length());
    }

    /** The sound of every letter; silent for letters that are not Chinese. */
    public List<Sound> sounds(String folded) {
        List<Sound> sounds = new ArrayList<>(folded.length());
        int[] words = words(folded);
        for (int i = 0; i < folded.length(); i += words[i]) {
            String word = folded.substring(i, i + words[i]);
            boolean sure = given.containsKey(word);
            List<String> said = reading(word);
            for (int k = 0; k < word.length(); k++) {
                sounds.add(said.isEmpty() ? Sound.NONE : sound(word.charAt(k), said.get(k), sure));
            }
        }
        return sounds;
    }

    private Sound sound(char letter, String said, boolean sure) {
        return shared.computeIfAbsent(
                letter + said + sure,
                key -> {
                    List<String> others =
                            common(letter).stream()
                                    .filter(r -> !r.equals(said))
                                    .flatMap(r -> spellings(r).stream())
                                    .toList();
                    return new Sound(spellings(said), others, sure);
                });
    }

    private List<String> common(char letter) {
        return common.computeIfAbsent(letter, dictionary::readings);
    }

    /** Without a ü on the keyboard, people type v or u. */
    private static List<String> spellings(String syllable) {
        return syllable.contains("v")
                ? List.of(syllable, syllable.replace('v', 'u'))
                : List.of(syllable);
    }

    private boolean known(String word) {
        return given.containsKey(word) || dictionary.has(word);
    }

    private List<String> reading(String word) {
        if (Fold.latin(word.charAt(0))) return List.of();
        List<String> sure = given.getOrDefault(word, List.of());
        if (!sure.isEmpty()) return sure;
        List<String> known = dictionary.word(word);
        return known.isEmpty() && word.length() == 1
                ? common(word.charAt(0)).stream().limit(1).toList()
                : known;
    }

    /** Cuts into as few words as possible: the length of the word that begins at each letter. */
    private int[] words(String folded) {
        int n = folded.length();
        int[] count = new int[n + 1];
        int[] length = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            count[i] = 1 + count[i + 1];
            length[i] = 1;
            if (Fold.latin(folded.charAt(i))) continue;
            for (int k = 2; k <= Math.min(longest[folded.charAt(i)], n - i); k++) {
                boolean better = 1 + count[i + k] <= count[i];
                if (better && known(folded.substring(i, i + k))) {
                    count[i] = 1 + count[i + k];
                    length[i] = k;
                }
            }
        }
        return length;
    }
}
