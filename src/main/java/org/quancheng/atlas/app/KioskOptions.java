package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.OptionalInt;

/** What a kiosk shows, to whom, and how it comes back to its start. */
final class KioskOptions extends LookOptions {
    @Option(
            names = "--updates",
            paramLabel = "${bundle:usage.label.path}",
            descriptionKey = "pack.updates")
    @Nullable Path updates;

    @Option(
            names = "--story",
            paramLabel = "${bundle:usage.label.story}",
            descriptionKey = "kiosk.story")
    @Nullable String story;

    @Option(
            names = "--idle",
            paramLabel = "60s|2m",
            defaultValue = "60s",
            descriptionKey = "kiosk.idle")
    String idle = "60s";

    @Option(
            names = "--pin-file",
            paramLabel = "${bundle:usage.label.file}",
            descriptionKey = "kiosk.pin-file")
    @Nullable Path pinFile;

    @Option(names = "--screen", paramLabel = "N", descriptionKey = "screen")
    @Nullable Integer screen;

    /** The view that a visit begins with. */
    ViewOptions view() {
        ViewOptions view = new ViewOptions();
        view.take(this);
        // Letters and targets for people who stand before it.
        if (scale == null) view.scale = Size.hall;
        return view;
    }

    /** The number of the screen, from 1; empty: the main one. */
    OptionalInt on() {
        return screen == null ? OptionalInt.empty() : OptionalInt.of(screen);
    }
}
