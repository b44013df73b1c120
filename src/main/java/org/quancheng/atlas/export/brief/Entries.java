package org.quancheng.atlas.export.brief;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.page.Shares;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sections of statements. */
final class Entries {
    private Entries() {}

    /**
     * A section with each statement in full; nothing for none.
     *
     * @param name of its spot
     * @param title key of its title
     */
    static void section(
            Pieces pieces, String name, String title, List<Entry> entries, List<Block> into) {
        if (entries.isEmpty()) return;
        into.add(pieces.wideHeading(name, pieces.words().text(title)));
        entries.forEach(e -> into.add(Block.column(new EntryPiece(pieces, e))));
    }

    /** What the rest of the plan says, by where it stands. */
    static void elsewhere(
            Pieces pieces, List<Statement> statements, Detail detail, List<Block> into) {
        Map<Kind, List<Statement>> byKind =
                statements.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.home().kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach(
                (kind, some) -> {
                    String title = pieces.words().text("mentions." + kind.word());
                    into.add(pieces.wideHeading("mentions-" + kind.word(), title));
                    boolean brief = some.size() > detail.whole();
                    some.stream()
                            .limit(detail.most())
                            .forEach(s -> into.add(Block.column(row(pieces, s, brief))));
                    int more = some.size() - detail.most();
                    if (more > 0)
                        into.add(
                                Block.column(
                                        new Prose(
                                                pieces.words().text("document.more", more),
                                                "t13",
                                                "soft")));
                });
    }

    /**
     * A statement in short: where it stands, when it was, what it says.
     *
     * @param brief whether there are so many that the titles have to do
     */
    private static Region row(Pieces pieces, Statement statement, boolean brief) {
        Entry entry = statement.entry();
        Prose title = new Prose(pieces.say(entry.title()), brief ? "t13" : "strong");
        title.note(pieces.notes().of(entry.source()));
        String where =
                entry.date().map(d -> Numbers.date(d, pieces.words()) + " · ").orElse("")
                        + pieces.say(statement.heading());
        if (brief)
            return brief(
                    title,
                    entry.date()
                            .map(d -> Numbers.date(d, pieces.words()))
                            .orElse(pieces.say(statement.heading())));
        VBox row = new VBox(title, new Prose(where, "t13", "soft"));
        entry.summary().ifPresent(s -> row.getChildren().add(new Prose(pieces.say(s), "t13")));
        row.getStyleClass().add("row-piece");
        return row;
    }

    /** Title and whereabouts in one line. */
    private static Shares brief(Prose title, String where) {
        title.setPadding(new Insets(0, 16, 0, 0));
        Shares row = new Shares(8).add(1.5, title).add(1, new Prose(where, "t13", "soft"));
        row.getStyleClass().add("brief-piece");
        return row;
    }
}
