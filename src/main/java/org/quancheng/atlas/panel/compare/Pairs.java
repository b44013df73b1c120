package org.quancheng.atlas.panel.compare;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.card.Mentions;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.ManyChips;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The sections of a comparison, from the heads of its columns to the tasks that name the two. */
public final class Pairs {
    private final Parts parts;
    private final Comparison comparison;
    private final Chips chips;
    private final PairSection section;

    /** Two different districts of the plan. */
    public Pairs(Parts parts, District left, District right) {
        this.parts = parts;
        this.comparison = Comparison.of(parts.plan(), left, right);
        this.chips = new Chips(parts);
        this.section = new PairSection(parts, comparison);
    }

    /** Everything, in the order in which it is read; what is long is built when its turn comes. */
    public List<Supplier<? extends Node>> nodes() {
        List<Supplier<? extends Node>> nodes = new ArrayList<>();
        nodes.add(this::heads);
        if (!comparison.measures().isEmpty()) {
            nodes.add(() -> parts.sectionTitle(parts.words().text("compare.numbers")));
            nodes.add(() -> parts.paragraph(parts.words().text("compare.counted"), "t13", "soft"));
            nodes.add(() -> PairBars.of(parts, comparison));
        }
        nodes.addAll(
                section.of(
                        parts.words().text("compare.focus"),
                        comparison.themes(),
                        theme -> chips.theme(theme.id()).orElseThrow(),
                        entries -> stack(entries.stream().map(this::focus))));
        nodes.addAll(
                section.of(
                        parts.words().text("compare.places"),
                        comparison.places(),
                        kind -> chips.kind(kind.id()).orElseThrow(),
                        places ->
                                ManyChips.of(
                                        parts,
                                        places.stream()
                                                .map(Place::id)
                                                .<Supplier<Node>>map(
                                                        id -> () -> chips.place(id).orElseThrow())
                                                .toList())));
        nodes.addAll(
                section.of(
                        parts.words().text("compare.tasks"),
                        comparison.tasks(),
                        this::task,
                        actions -> stack(actions.stream().map(this::action))));
        return nodes;
    }

    private Node heads() {
        String left = comparison.left().id();
        String right = comparison.right().id();
        return Columns.tiles(
                200,
                List.of(
                        new Side(
                                parts,
                                "compare-left",
                                comparison.left(),
                                comparison.right(),
                                id -> Subject.compare(id, right)),
                        new Side(
                                parts,
                                "compare-right",
                                comparison.right(),
                                comparison.left(),
                                id -> Subject.compare(left, id))));
    }

    private static Node stack(Stream<Node> rows) {
        return new VBox(rows.toArray(Node[]::new));
    }

    private Node focus(Entry entry) {
        District home =
                comparison.left().focus().contains(entry) ? comparison.left() : comparison.right();
        return sourced(entry, Subject.district(home.id()));
    }

    private Node action(Statement statement) {
        return sourced(statement.entry(), statement.home());
    }

    private Node sourced(Entry entry, Subject home) {
        LinkRow row =
                new LinkRow(parts, parts.say(entry.title()), "", home, Optional.of(entry.id()));
        return new SourceNote(parts, entry.source(), Optional.empty())
                .doubt(entry.doubt())
                .under(row);
    }

    private Node task(Tasks.Task task) {
        return new LinkRow(
                        parts,
                        parts.say(task.title()),
                        "",
                        Subject.task(task.id()),
                        Optional.empty())
                .icon(Icons.of(Mentions.icon(Kind.TASK)));
    }
}
