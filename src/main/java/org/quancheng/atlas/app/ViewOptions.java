package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.ViewLink;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to show and how: the options that the window and the snapshot share. */
final class ViewOptions extends LookOptions {
    /** For the pictures of the guides: as it stands before visitors of a hall. */
    @Option(names = "--visitors", hidden = true)
    boolean visitors;

    @Option(
            names = "--district",
            paramLabel = "${bundle:usage.label.name}",
            descriptionKey = "district")
    @Nullable String district;

    @Option(names = "--zone", paramLabel = "ID", descriptionKey = "zone")
    @Nullable String zone;

    @Option(names = "--place", paramLabel = "ID", descriptionKey = "place")
    @Nullable String place;

    @Option(names = "--view", paramLabel = "${bundle:usage.label.view}", descriptionKey = "view")
    @Nullable String view;

    @Option(names = "--year", paramLabel = "${bundle:usage.label.year}", descriptionKey = "year")
    @Nullable Integer year;

    @Option(names = "--shading", paramLabel = "ID", descriptionKey = "shading")
    @Nullable String shading;

    @Option(
            names = "--show",
            split = ",",
            paramLabel = "${bundle:usage.label.layer}",
            descriptionKey = "show")
    List<String> show = new ArrayList<>();

    @Option(
            names = "--hide",
            split = ",",
            paramLabel = "${bundle:usage.label.layer}",
            descriptionKey = "hide")
    List<String> hide = new ArrayList<>();

    @Option(names = "--link", paramLabel = "atlas:…", descriptionKey = "link")
    @Nullable String link;

    @Option(names = "--story", paramLabel = "ID", descriptionKey = "story")
    @Nullable String story;

    @Option(names = "--chapter", paramLabel = "N", descriptionKey = "chapter")
    @Nullable String chapter;

    @Option(names = "--guide", paramLabel = "${bundle:usage.label.page}", descriptionKey = "guide")
    @Nullable String guide;

    /** The language asked for; else that of the machine. */
    Language language() {
        return said().orElse(Language.of(Locale.getDefault()));
    }

    /** The language that the options ask for, themselves or by a link. */
    Optional<Language> said() {
        if (lang == null)
            return Optional.ofNullable(link).flatMap(ViewLink::parse).map(ViewLink::language);
        return Optional.of(lang == Lang.zh ? Language.ZH : Language.EN);
    }
}
