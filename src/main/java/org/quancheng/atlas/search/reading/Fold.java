package org.quancheng.atlas.search.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * Reduces text to what people agree on when they type: lower-case letters and digits, half-width,
 * simplified, without tone marks and punctuation.
 */
public final class Fold {
    private final char[] simplified;

    /**
     * @param simplified for each Java character its simplified form, or 0 where there is no other
     */
    Fold(char[] simplified) {
        this.simplified = simplified.clone();
    }

    /**
     * Folded text that knows where it came from.
     *
     * @param from for each letter, where its origin begins in the original text
     * @param to for each letter, where its origin ends in the original text
     * @param starts the letters that begin a word
     */
    public record Folded(String letters, int[] from, int[] to, BitSet starts) {}

    /** Folds one text letter by letter. */
    public Folded fold(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        BitSet starts = new BitSet();
        boolean gap = true;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int point = text.codePointAt(i);
            next = i + Character.charCount(point);
            int at = letters.length();
            append(point, letters);
            if (letters.length() == at) {
                gap |= Character.getType(point) != Character.NON_SPACING_MARK;
                continue;
            }
            if (from.length < letters.length()) {
                from = Arrays.copyOf(from, 2 * letters.length());
                to = Arrays.copyOf(to, 2 * letters.length());
            }
            Arrays.fill(from, at, letters.length(), i);
            Arrays.fill(to, at, letters.length(), next);
            if (gap || latin(letters.charAt(at)) != latin(letters.charAt(at - 1))) starts.set(at);
            gap = false;
        }
        return new Folded(letters.toString(), from, to, starts);
    }

    /** Folds running text: a blank stands for every gap, also before the first word. */
    public String prose(String text) {
        StringBuilder letters = new StringBuilder(text.length() + 1).append(' ');
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            int at = letters.length();
            append(point, letters);
            boolean gap = letters.length() == at;
            if (gap && letters.charAt(at - 1) != ' ') letters.append(' ');
        }
        return letters.toString();
    }

    /** Whether a folded letter is part of a word that is written with Latin letters or digits. */
    public static boolean latin(char letter) {
        return letter < 0x250;
    }

    private void append(int point, StringBuilder letters) {
        if (point >= 'a' && point <= 'z' || point >= '0' && point <= '9') {
            letters.append((char) point);
        } else if (point >= 'A' && point <= 'Z') {
            letters.append((char) (point + 32));
        } else if (point >= 0x4e00 && point <= 0x9fff) {
            char simple = simplified[point];
            letters.append(simple == 0 ? (char) point : simple);
        } else if (point > 0x7f) {
            appendRare(point, letters);
        }
    }

    private void appendRare(int point, StringBuilder letters) {
        // Pinyin keyboards have no ü and use v, after l and n only.
        char last = letters.isEmpty() ? 0 : letters.charAt(letters.length() - 1);
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("u\u0308", last == 'l' || last == 'n' ? "v" : "u")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(p -> p <= 0xffff && simplified[p] != 0 ? simplified[p] : p)
                .forEach(letters::appendCodePoint);
    }
}
