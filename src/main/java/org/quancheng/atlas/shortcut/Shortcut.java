package org.quancheng.atlas.shortcut;

import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that keys do. Who listens to keys has an enum of these, asks it what a key means and
 * decides over its constants; the sheet of shortcuts is made from the same enums, so that neither
 * can know of a key that the other does not.
 */
public interface Shortcut {
    /** The line of the table. */
    Entry entry();

    /** What of a table a key means. */
    static <S extends Enum<S> & Shortcut> Optional<S> of(Class<S> table, KeyEvent e) {
        return Arrays.stream(table.getEnumConstants())
                .filter(s -> s.entry().chords().stream().anyMatch(c -> c.matches(e)))
                .findFirst();
    }
}
