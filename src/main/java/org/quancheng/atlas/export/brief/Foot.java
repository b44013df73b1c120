package org.quancheng.atlas.export.brief;

import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.style.Words;

import java.util.Comparator;
import java.util.Optional;

/** What stands at the foot of every page. */
final class Foot {
    private Foot() {}

    /** The notice of the maps, the version of the content and the day that it is of. */
    static String of(Plan plan, Words words) {
        Manifest manifest = plan.manifest();
        String notice =
                Optional.of(manifest.mapApproval())
                        .filter(a -> !a.isBlank())
                        .orElse(manifest.notice().in(words.language()));
        String content =
                plan.sources().stream()
                        .map(Source::asOf)
                        .max(Comparator.naturalOrder())
                        .map(
                                date ->
                                        words.text(
                                                "document.content",
                                                manifest.version(),
                                                Numbers.date(date, words)))
                        .orElse("");
        return notice + (content.isEmpty() ? "" : " · " + content);
    }
}
