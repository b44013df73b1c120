package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.state.TextScale;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Which pack is shown and how it looks: the options that every kind of window takes. */
abstract sealed class LookOptions permits ViewOptions, KioskOptions {
    enum Theme {
        light,
        dark,
        contrast,
        contrastdark
    }

    enum Motion {
        full,
        reduced
    }

    enum Lang {
        zh,
        en
    }

    enum Size {
        desk,
        meeting,
        hall
    }

    @Option(names = "--pack", paramLabel = "${bundle:usage.label.path}", descriptionKey = "pack")
    @Nullable Path pack;

    @Option(names = "--packs", paramLabel = "${bundle:usage.label.path}", descriptionKey = "packs")
    @Nullable Path packs;

    @Option(
            names = "--basemap",
            paramLabel = "${bundle:usage.label.file}",
            descriptionKey = "basemap")
    @Nullable Path basemap;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast|contrastdark",
            descriptionKey = "theme")
    @Nullable Theme theme;

    @Option(names = "--motion", paramLabel = "full|reduced", descriptionKey = "motion")
    @Nullable Motion motion;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    @Nullable Lang lang;

    @Option(names = "--scale", paramLabel = "desk|meeting|hall", descriptionKey = "scale")
    @Nullable Size scale;

    /** Takes over what another set of options says of these. */
    final void take(LookOptions other) {
        pack = other.pack;
        packs = other.packs;
        basemap = other.basemap;
        theme = other.theme;
        motion = other.motion;
        lang = other.lang;
        scale = other.scale;
    }

    /** The scale asked for; else the desk's. */
    final TextScale textScale() {
        return scale == null ? TextScale.DESK : TextScale.values()[scale.ordinal()];
    }

    /** The colours asked for; else light ones. */
    final Scheme scheme() {
        return theme == null ? Scheme.LIGHT : Scheme.values()[theme.ordinal()];
    }

    final boolean reducedMotion() {
        return motion == Motion.reduced;
    }

    final boolean dark() {
        return scheme().isDark();
    }
}
