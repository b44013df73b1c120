package org.quancheng.atlas.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a panel shows, written {@code kind} or {@code kind/id}, for example {@code matrix} or {@code
 * theme/sports}.
 *
 * @param id empty for kinds that there is only one of; two district ids with a slash between for a
 *     comparison
 */
public record Subject(Kind kind, String id) {
    /** The kinds of panel. */
    public enum Kind {
        OVERVIEW(false),
        ELEMENT(true),
        DISTRICT(true),
        COMPARE(true),
        PLACE(true),
        THEME(true),
        MATRIX(false),
        INDICATORS(false),
        STAGES(false),
        STRATEGY(false),
        TASKS(false),
        TASK(true),
        DOSSIER(true),
        STORIES(false),
        SOURCES(false),
        PROBLEMS(false);

        private final boolean hasId;

        Kind(boolean hasId) {
            this.hasId = hasId;
        }

        /** The kind as it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws IllegalArgumentException if an id is missing or too many
     */
    public Subject {
        if (kind.hasId == id.isEmpty()) throw new IllegalArgumentException(kind.word() + "/" + id);
    }

    /** A subject of which there is only one. */
    public static Subject of(Kind kind) {
        return new Subject(kind, "");
    }

    /** The panel of a district. */
    public static Subject district(String id) {
        return new Subject(Kind.DISTRICT, id);
    }

    /** The panel of two districts side by side. */
    public static Subject compare(String left, String right) {
        return new Subject(Kind.COMPARE, left + "/" + right);
    }

    /** The panel of an element of the layout. */
    public static Subject element(String id) {
        return new Subject(Kind.ELEMENT, id);
    }

    /** The panel of a place. */
    public static Subject place(String id) {
        return new Subject(Kind.PLACE, id);
    }

    /** The panel of a theme. */
    public static Subject theme(String id) {
        return new Subject(Kind.THEME, id);
    }

    /** The panel of a task. */
    public static Subject task(String id) {
        return new Subject(Kind.TASK, id);
    }

    /** The panel of a dossier. */
    public static Subject dossier(String id) {
        return new Subject(Kind.DOSSIER, id);
    }

    /** The ids that are compared, left and right; for all other kinds the one id. */
    public List<String> sides() {
        return List.of(id.split("/", 2));
    }

    /** Reads the written form; empty if it is none. */
    public static Optional<Subject> parse(String written) {
        int slash = written.indexOf('/');
        String word = slash < 0 ? written : written.substring(0, slash);
        String id = slash < 0 ? "" : written.substring(slash + 1);
        return Arrays.stream(Kind.values())
                .filter(k -> k.word().equals(word) && k.hasId != id.isEmpty())
                .findFirst()
                .map(k -> new Subject(k, id));
    }

    @Override
    public String toString() {
        return id.isEmpty() ? kind.word() : kind.word() + "/" + id;
    }
}
