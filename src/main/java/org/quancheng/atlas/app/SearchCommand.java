package org.quancheng.atlas.app;

import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.search.Hit;
import org.quancheng.atlas.search.SearchIndex;
import org.quancheng.atlas.style.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Searches a pack: exit code 0 with hits, 1 with none. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @Mixin ViewOptions options = new ViewOptions();

    @Parameters(paramLabel = "${bundle:usage.label.text}", descriptionKey = "text")
    String text = "";

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "limit")
    int limit = 20;

    @Override
    public Integer call() throws UnreadablePack {
        Language language = options.language();
        List<Hit> hits = SearchIndex.of(Packs.read(Home.find(), options).plan()).find(text, limit);
        if (json) {
            System.out.println(JsonText.of(hits.stream().map(h -> json(h, language)).toList()));
        } else if (hits.isEmpty()) {
            System.out.println(Words.in(language).text("search.none", text));
        } else {
            for (Hit hit : hits) {
                System.out.println(
                        hit.title().in(language)
                                + "\t"
                                + hit.context().in(language)
                                + "\t"
                                + hit.subject());
            }
        }
        return hits.isEmpty() ? 1 : 0;
    }

    private static Map<String, Object> json(Hit hit, Language language) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("group", hit.group().name().toLowerCase(Locale.ROOT));
        line.put("subject", hit.subject().toString());
        line.put("id", hit.id());
        line.put("zh", hit.title().zh());
        line.put("en", hit.title().en());
        line.put("context", hit.context().in(language));
        line.put("score", hit.score());
        return line;
    }
}
