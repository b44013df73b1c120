package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.SourceRef;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures that a chapter's caption names: found among the plan's own, so that each comes with
 * its label, its unit in both languages and its source.
 */
public final class KeyFigures {
    private KeyFigures() {}

    private record Found(int at, Figure figure) {}

    /**
     * The figures whose value and unit stand in the Chinese caption and come from the chapter's
     * source, in the order of the caption, each quantity once.
     */
    public static List<Figure> of(Plan plan, Story.Chapter chapter) {
        String caption = chapter.caption().zh().replace(" ", "");
        String source = chapter.source().map(SourceRef::id).orElse("");
        List<Found> found = new ArrayList<>();
        for (Statement statement : plan.statements().all()) {
            for (Figure figure : statement.entry().figures()) {
                if (!figure.source().id().equals(source) || figure.upTo().isPresent()) continue;
                Matcher named = written(figure).matcher(caption);
                if (named.find() && found.stream().noneMatch(f -> isSame(f.figure(), figure)))
                    found.add(new Found(named.start(), figure));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::figure)
                .toList();
    }

    private static boolean isSame(Figure a, Figure b) {
        return a.value() == b.value() && a.unit().equals(b.unit());
    }

    /** The number as Chinese prose writes it, not as a part of a longer one, and its unit. */
    private static Pattern written(Figure figure) {
        String number =
                new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(figure.value());
        String unit = figure.unit().zh().replace(" ", "");
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(number + unit));
    }
}
