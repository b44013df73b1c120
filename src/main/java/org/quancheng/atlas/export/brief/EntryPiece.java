package org.quancheng.atlas.export.brief;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Role;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One statement of a source on paper: what its card in the window shows, with nothing folded. */
final class EntryPiece extends VBox {
    private final Pieces pieces;
    private final Entry entry;

    EntryPiece(Pieces pieces, Entry entry) {
        this.pieces = pieces;
        this.entry = entry;
        getStyleClass().add("entry-piece");
        setStyle(pieces.tint().style());
        getChildren().add(head());
        entry.date()
                .ifPresent(
                        d ->
                                getChildren()
                                        .add(
                                                new Prose(
                                                        Numbers.date(d, pieces.words()),
                                                        "t13",
                                                        "soft")));
        entry.summary().ifPresent(s -> getChildren().add(new Prose(pieces.say(s))));
        for (Figure figure : entry.figures()) getChildren().add(figure(figure));
        for (Role role : Role.values()) items(role);
        themes();
        entry.doubt().map(pieces::say).map(pieces::doubt).ifPresent(getChildren()::add);
    }

    private HBox head() {
        HBox head = new HBox(8);
        entry.number().ifPresent(n -> head.getChildren().add(new Prose(n, "piece-number").rigid()));
        Prose title = new Prose(pieces.say(entry.title()), "strong");
        title.note(pieces.notes().of(entry.source()));
        HBox.setHgrow(title, Priority.ALWAYS);
        head.getChildren().add(title);
        head.getStyleClass().add("piece-head");
        return head;
    }

    /** A number with what it counts; its own note where it comes from elsewhere. */
    private VBox figure(Figure printed) {
        Figure figure = printed.in(pieces.words().language());
        Prose number =
                new Prose(
                        Numbers.of(figure, pieces.words()) + " " + pieces.say(figure.unit()),
                        "piece-figure");
        number.note(pieces.notes().of(printed));
        VBox box = new VBox(number, new Prose(pieces.say(figure.label()), "t13", "soft"));
        figure.doubt().map(pieces::say).map(pieces::doubt).ifPresent(box.getChildren()::add);
        return box;
    }

    /** The named things of a role in one line; those that are places lead to them. */
    private void items(Role role) {
        List<Item> items = entry.items().stream().filter(i -> i.role() == role).toList();
        if (items.isEmpty()) return;
        String comma = pieces.words().text("list.comma");
        StringBuilder line = new StringBuilder();
        line.append(
                pieces.words().text("card.about", pieces.words().text("role." + role.name()), ""));
        List<int[]> ranges = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) line.append(comma);
            int start = line.length();
            line.append(pieces.say(items.get(i).name()));
            items.get(i)
                    .place()
                    .ifPresent(
                            place -> {
                                ranges.add(new int[] {start, line.length()});
                                goals.add("place-" + place);
                            });
        }
        Prose prose = new Prose(line.toString(), "t13");
        for (int i = 0; i < ranges.size(); i++)
            prose.link(ranges.get(i)[0], ranges.get(i)[1], pieces.spot(goals.get(i)));
        items.stream()
                .map(Item::source)
                .filter(s -> !s.equals(entry.source()))
                .distinct()
                .forEach((SourceRef s) -> prose.note(pieces.notes().of(s)));
        getChildren().add(prose);
        remarks(items);
    }

    /** What the source adds about named things, and what is doubtful about them. */
    private void remarks(List<Item> items) {
        Map<Text, List<Item>> byNote = new LinkedHashMap<>();
        for (Item item : items)
            item.note().ifPresent(n -> byNote.computeIfAbsent(n, k -> new ArrayList<>()).add(item));
        byNote.forEach(
                (note, about) ->
                        getChildren()
                                .add(
                                        new Prose(
                                                about(names(about), pieces.say(note)),
                                                "t13",
                                                "soft")));
        for (Item item : items)
            item.doubt()
                    .ifPresent(
                            d ->
                                    getChildren()
                                            .add(
                                                    pieces.doubt(
                                                            about(
                                                                    pieces.say(item.name()),
                                                                    pieces.say(d)))));
    }

    private String names(List<Item> items) {
        return items.stream()
                .map(i -> pieces.say(i.name()))
                .collect(Collectors.joining(pieces.words().text("list.comma")));
    }

    private String about(String names, String words) {
        return pieces.words().text("card.about", names, words);
    }

    private void themes() {
        String themes =
                entry.themes().stream()
                        .flatMap(id -> pieces.plan().theme(id).stream())
                        .map(t -> pieces.say(t.name()))
                        .collect(Collectors.joining(" · "));
        if (!themes.isEmpty()) getChildren().add(new Prose(themes, "t13", "tint-words"));
    }
}
