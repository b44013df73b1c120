package org.quancheng.atlas.state.ink;

import org.quancheng.atlas.plan.ink.Stroke;

import java.util.Locale;
import java.util.Optional;

/** What a presenter's hand holds over the map. */
public enum Tool {
    /** Nothing: the hand moves the map and opens what it clicks. */
    ARROW,
    LASER,
    SPOTLIGHT,
    MAGNIFIER,
    PEN(Stroke.Kind.PEN),
    MARKER(Stroke.Kind.MARKER),
    LINE(Stroke.Kind.LINE),
    TEXT(Stroke.Kind.TEXT),
    ERASER;

    private final Optional<Stroke.Kind> draws;

    Tool() {
        draws = Optional.empty();
    }

    Tool(Stroke.Kind kind) {
        draws = Optional.of(kind);
    }

    /** What it leaves on the map; empty for what leaves nothing. */
    public Optional<Stroke.Kind> draws() {
        return draws;
    }

    /** Whether it only shows something for as long as it is there. */
    public boolean points() {
        return this == LASER || this == SPOTLIGHT || this == MAGNIFIER;
    }

    /** As it is written in ids and keys of words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
