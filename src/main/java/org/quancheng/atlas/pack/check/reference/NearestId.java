package org.quancheng.atlas.pack.check.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the id that a person most likely meant, so that a slip of the finger is put right at a
 * glance.
 */
final class NearestId {
    private static final int FARTHEST = 2;

    private NearestId() {}

    /** The known id with the smallest edit distance, if that is at most two. */
    static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(id -> Math.abs(id.length() - written.length()) <= FARTHEST)
                .filter(id -> distance(written, id) <= FARTHEST)
                .min(
                        Comparator.<String>comparingInt(id -> distance(written, id))
                                .thenComparing(id -> id));
    }

    /**
     * Levenshtein's distance: insertions, deletions and substitutions from one text to the other.
     */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
