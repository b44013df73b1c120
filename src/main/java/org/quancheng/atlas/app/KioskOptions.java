package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.OptionalInt;

/** What a kiosk shows, to whom, and how it comes back to its start. */
final class KioskOptions {
    @Option(names = "--pack", paramLabel = "${bundle:usage.label.path}", descriptionKey = "pack")
    @Nullable Path pack;

    @Option(names = "--packs", paramLabel = "${bundle:usage.label.path}", descriptionKey = "packs")
    @Nullable Path packs;

    @Option(
            names = "--updates",
            paramLabel = "${bundle:usage.label.path}",
            descriptionKey = "pack.updates")
    @Nullable Path updates;

    @Option(
            names = "--basemap",
            paramLabel = "${bundle:usage.label.file}",
            descriptionKey = "basemap")
    @Nullable Path basemap;

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

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast|contrastdark",
            descriptionKey = "kiosk.theme")
    ViewOptions.@Nullable Theme theme;

    @Option(names = "--motion", paramLabel = "full|reduced", descriptionKey = "kiosk.motion")
    ViewOptions.@Nullable Motion motion;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "kiosk.lang")
    ViewOptions.@Nullable Lang lang;

    @Option(names = "--scale", paramLabel = "desk|meeting|hall", descriptionKey = "kiosk.scale")
    ViewOptions.@Nullable Size scale;

    /** The view that a visit begins with. */
    ViewOptions view() {
        ViewOptions view = new ViewOptions();
        view.pack = pack;
        view.packs = packs;
        view.basemap = basemap;
        view.theme = theme;
        view.motion = motion;
        view.lang = lang;
        // Letters and targets for people who stand before it.
        view.scale = scale == null ? ViewOptions.Size.hall : scale;
        return view;
    }

    /** The number of the screen, from 1; empty: the main one. */
    OptionalInt on() {
        return screen == null ? OptionalInt.empty() : OptionalInt.of(screen);
    }
}
