package org.quancheng.atlas.export.deck;

import org.quancheng.atlas.export.deck.Deck.Named;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Role;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements of the plan as native tables: what is said, and what is named. */
record EntryTables(Plan plan, Words words, Tones tones) {
    private static final List<Double> WIDTHS = List.of(0.22, 0.40, 0.38);

    /** The focus areas of a district. */
    List<Named> focus(District district) {
        return table(
                joined(district.name(), "district.focus"),
                "district.focus",
                district.focus().stream().map(e -> row(say(e.title()), e)).toList(),
                district.source());
    }

    /** What an element says. */
    List<Named> element(Layout.Element element) {
        return table(
                element.name(),
                "table.column.title",
                element.entries().stream().map(e -> row(say(e.title()), e)).toList(),
                element.source());
    }

    /** What other parts of the plan say of something. */
    List<Named> elsewhere(Text name, List<Statement> statements) {
        if (statements.isEmpty()) return List.of();
        return table(
                joined(name, "table.name.elsewhere"),
                "table.column.title",
                statements.stream()
                        .map(s -> row(say(s.heading()) + " · " + say(s.entry().title()), s.entry()))
                        .toList(),
                statements.getFirst().entry().source());
    }

    private List<Named> table(Text title, String first, List<List<String>> rows, SourceRef from) {
        return new Grid(
                        words,
                        tones,
                        title,
                        List.of(
                                words.text(first),
                                words.text("table.column.summary"),
                                words.text("table.name.items")),
                        WIDTHS,
                        Optional.of(
                                words.text(
                                        "source.where",
                                        plan.source(from.id())
                                                .map(s -> say(s.title()))
                                                .orElse(from.id()),
                                        from.section())))
                .slides(rows);
    }

    private List<String> row(String title, Entry entry) {
        List<String> said = new ArrayList<>();
        entry.summary().map(this::say).ifPresent(said::add);
        entry.figures().forEach(f -> said.add(figure(f)));
        entry.doubt().map(this::say).ifPresent(said::add);
        Map<Role, List<Item>> items =
                entry.items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Item::role, LinkedHashMap::new, Collectors.toList()));
        List<String> named = new ArrayList<>();
        items.forEach(
                (role, list) ->
                        named.add(
                                words.text(
                                        "office.named",
                                        words.text("role." + role.name()),
                                        list.stream()
                                                .map(i -> say(i.name()))
                                                .collect(
                                                        Collectors.joining(
                                                                words.text("office.and"))))));
        return List.of(title, String.join("\n", said), String.join("\n", named));
    }

    private String figure(Figure printed) {
        Figure figure = printed.in(words.language());
        String range =
                figure.upTo()
                        .map(end -> words.number(figure.value()) + "–" + words.number(end))
                        .orElseGet(() -> words.number(figure.value()));
        String number =
                figure.qualifier()
                        .map(q -> words.text("qualifier." + q.name(), range))
                        .orElse(range);
        return words.text("office.named", say(figure.label()), number + " " + say(figure.unit()));
    }

    private Text joined(Text name, String key) {
        return new Text(
                name.zh() + " · " + Words.in(org.quancheng.atlas.plan.fact.Language.ZH).text(key),
                name.en() + " · " + Words.in(org.quancheng.atlas.plan.fact.Language.EN).text(key));
    }

    private String say(Text text) {
        return text.in(words.language());
    }
}
