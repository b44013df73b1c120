package org.quancheng.atlas.export.view;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** How the choices of a box are written. */
final class Spoken<T> extends StringConverter<T> {
    private final Function<T, String> words;

    private Spoken(Function<T, String> words) {
        this.words = words;
    }

    static <T> Spoken<T> of(Function<T, String> words) {
        return new Spoken<>(words);
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String written) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
