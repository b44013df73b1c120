package org.quancheng.atlas.search.reading;

import com.github.houbb.nlp.common.format.ICharFormat;
import com.github.houbb.pinyin.api.IPinyin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The dictionaries inside the pinyin library, with our corrections.
 *
 * <p>Trap: the library's own methods are not called. On the module path they look for these files
 * in the wrong module and die; on the class path their maps are visible to a second thread while
 * the first still fills them.
 */
public final class Dictionary {
    private static final String CORRECTIONS = "corrections.txt";

    private final Map<String, String> words = new HashMap<>();
    private final Map<Character, Map<String, Integer>> frequency = new HashMap<>();
    private final Map<Character, List<String>> characters = new HashMap<>();
    private final Map<Character, String> preferred = new HashMap<>();
    private final char[] simplified = new char[Character.MAX_VALUE + 1];
    private final int[] longest = new int[Character.MAX_VALUE + 1];

    private Dictionary() {}

    /**
     * Reads all; takes a moment.
     *
     * @throws UncheckedIOException if a dictionary cannot be read
     * @throws IllegalStateException if the library no longer has it
     */
    public static Dictionary load() {
        Dictionary read = new Dictionary();
        pairs(toneless(file(IPinyin.class, "/pinyin_dict_char.txt")), ':')
                .filter(pair -> pair[0].length() == 1)
                .forEach(
                        pair ->
                                read.characters.put(
                                        pair[0].charAt(0),
                                        Stream.of(pair[1].split(",")).distinct().toList()));
        pairs(toneless(file(IPinyin.class, "/pinyin_dict_phrase.txt")), ':')
                .forEach(pair -> read.count(pair[0], pair[1]));
        pairs(file(ICharFormat.class, "/nlp/chinese_ts_char.txt"), ' ')
                .filter(pair -> pair[0].length() == 1 && pair[1].split(" ")[0].length() == 1)
                .forEach(pair -> read.simplified[pair[0].charAt(0)] = pair[1].charAt(0));
        pairs(file(Dictionary.class, CORRECTIONS), ':')
                .forEach(pair -> read.correct(pair[0], pair[1].split("#")[0].strip()));
        return read;
    }

    /** Folds text with the library's table of traditional characters. */
    public Fold fold() {
        return new Fold(simplified);
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /** The syllables of a word of two characters or more; empty if it is not known. */
    List<String> word(String word) {
        String syllables = words.get(word);
        return syllables == null ? List.of() : List.of(syllables.split(" "));
    }

    /** For each character, the length of the longest word that begins with it. */
    int[] longestWords() {
        return longest.clone();
    }

    /** The common readings of one character, best first; empty if it is not Chinese. */
    List<String> readings(char character) {
        List<String> common = common(frequency.getOrDefault(character, Map.of()));
        if (common.isEmpty()) common = characters.getOrDefault(character, List.of());
        String first = preferred.get(character);
        return first == null
                ? common
                : Stream.concat(Stream.of(first), common.stream()).distinct().toList();
    }

    /** Pinyin without tones, ü written as v. */
    static String toneless(String pinyin) {
        StringBuilder plain = new StringBuilder(pinyin.length());
        String apart = Normalizer.normalize(pinyin, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '\u0308') plain.setCharAt(plain.length() - 1, 'v');
            else if (c < '\u0300' || c > '\u036f') plain.append(c);
        }
        return plain.toString();
    }

    private void count(String word, String said) {
        String[] syllables = said.split(" ");
        if (syllables.length != word.length()) return;
        add(word, said);
        for (int i = 0; i < syllables.length; i++) {
            frequency
                    .computeIfAbsent(word.charAt(i), c -> new HashMap<>(4))
                    .merge(syllables[i], 1, Integer::sum);
        }
    }

    private void add(String word, String said) {
        words.put(word, said);
        longest[word.charAt(0)] = Math.max(longest[word.charAt(0)], word.length());
    }

    private void correct(String word, String said) {
        if (word.length() > 1) add(word, said);
        else preferred.put(word.charAt(0), said);
    }

    /** Readings that are no curiosity: not heard once only, and in one word of fifty at least. */
    private static List<String> common(Map<String, Integer> frequency) {
        int all = frequency.values().stream().mapToInt(Integer::intValue).sum();
        return frequency.entrySet().stream()
                .filter(e -> e.getValue() * 50 >= all && (e.getValue() > 1 || all == 1))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String[]> pairs(String file, char between) {
        return file.lines()
                .filter(line -> !line.startsWith("#") && line.indexOf(between) > 0)
                .map(
                        line -> {
                            int at = line.indexOf(between);
                            return new String[] {line.substring(0, at), line.substring(at + 1)};
                        });
    }

    private static String file(Class<?> neighbour, String path) {
        try (InputStream in = neighbour.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no " + path + " beside " + neighbour);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
