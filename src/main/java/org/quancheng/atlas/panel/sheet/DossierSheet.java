package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.quancheng.atlas.panel.dossier.SeriesCard;
import org.quancheng.atlas.panel.dossier.TimeLine;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Anchors;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.EntryCard;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Dossier.Section;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flagship project over time: its numbers, what happened, and what is there, section by section.
 */
final class DossierSheet implements SheetView {
    private static final double CHART = 360;
    private static final double NUMBER = 170;
    private static final double ENTRY = 400;
    private static final int UNFOLDED = 2;

    @Override
    public Sheet build(Parts parts, String id) {
        Dossier dossier = parts.plan().dossier(id).orElseThrow();
        Optional<Layout.Element> element = dossier.element().flatMap(parts.plan()::element);
        Chips chips = new Chips(parts);
        Sheet sheet =
                new Sheet(
                                parts.say(dossier.title()),
                                dossier.title().beside(parts.words().language()))
                        .wide();
        sheet.chips(element.stream().map(chips::element).toList());
        SourceNote note = new SourceNote(parts, dossier.source(), Optional.empty());
        sheet.add(note.under(parts.paragraph(dossier.summary(), "lead")));
        dossier.place()
                .flatMap(parts.plan()::place)
                .ifPresent(
                        place ->
                                sheet.add(
                                        new LinkRow(
                                                parts,
                                                parts.say(place.name()),
                                                parts.words().text("dossier.place"),
                                                Subject.place(place.id()),
                                                Optional.empty())));
        sheet.add(anchors(parts, dossier));
        numbers(parts, sheet, dossier);
        events(parts, sheet, dossier);
        Optional<String> colour =
                element.map(e -> e.colour().in(parts.state().preferences().dark().get()));
        for (int i = 0; i < dossier.sections().size(); i++) {
            Fold fold = section(parts, dossier.sections().get(i), colour);
            sheet.add(i < UNFOLDED ? fold.unfold() : fold);
        }
        return sheet;
    }

    private static String anchor(Dossier dossier, String part) {
        return dossier.id() + "-" + part;
    }

    /** Jumps to the parts of the sheet. */
    private static Node anchors(Parts parts, Dossier dossier) {
        List<Label> jumps = new ArrayList<>();
        if (!dossier.series().isEmpty()) {
            jumps.add(
                    jump(
                            parts,
                            dossier,
                            anchor(dossier, "numbers"),
                            parts.words().text("dossier.numbers")));
        }
        if (!dossier.events().isEmpty()) {
            jumps.add(
                    jump(
                            parts,
                            dossier,
                            anchor(dossier, "events"),
                            parts.words().text("dossier.events")));
        }
        for (Section section : dossier.sections()) {
            jumps.add(jump(parts, dossier, section.id(), parts.say(section.title())));
        }
        return parts.chips(jumps);
    }

    private static Label jump(Parts parts, Dossier dossier, String to, String name) {
        Label jump = parts.paragraph(name, "choice", "jump");
        jump.setId("jump-" + to);
        return parts.opens(jump, Subject.dossier(dossier.id()), Optional.of(to), name);
    }

    private static void numbers(Parts parts, Sheet sheet, Dossier dossier) {
        List<Dossier.Series> charts =
                dossier.series().stream().filter(s -> s.points().size() > 1).toList();
        List<Dossier.Series> single =
                dossier.series().stream().filter(s -> s.points().size() == 1).toList();
        if (charts.isEmpty() && single.isEmpty()) return;
        sheet.add(title(parts, dossier, "numbers"));
        if (!charts.isEmpty()) {
            sheet.add(
                    parts.paragraph(parts.words().text("dossier.reading"), "t13", "soft"),
                    parts.filled(Columns.cards(CHART), charts, s -> new SeriesCard(parts, s)));
        }
        if (!single.isEmpty())
            sheet.add(parts.filled(Columns.tiles(NUMBER), single, s -> new SeriesCard(parts, s)));
    }

    private static void events(Parts parts, Sheet sheet, Dossier dossier) {
        if (dossier.events().isEmpty()) return;
        sheet.add(title(parts, dossier, "events"), new TimeLine(parts, dossier.events()));
    }

    private static Label title(Parts parts, Dossier dossier, String part) {
        Label title = parts.sectionTitle(parts.words().text("dossier." + part));
        parts.anchors().passage(anchor(dossier, part), title);
        return title;
    }

    private static Fold section(Parts parts, Section section, Optional<String> colour) {
        List<String> passages = new ArrayList<>(Anchors.within(section.entries()));
        passages.add(section.id());
        Fold fold =
                new Fold(
                        parts,
                        parts.say(section.title()),
                        parts.words().text("dossier.entries", section.entries().size()),
                        passages,
                        () -> content(parts, section, colour));
        fold.head().setId("section-" + section.id());
        parts.anchors().passage(section.id(), fold);
        return fold;
    }

    private static List<Node> content(Parts parts, Section section, Optional<String> colour) {
        List<Node> content = new ArrayList<>();
        section.summary()
                .ifPresent(
                        s -> {
                            SourceNote note =
                                    new SourceNote(parts, section.source(), Optional.empty());
                            content.add(note.under(parts.paragraph(s)));
                        });
        content.add(
                parts.filled(
                        Columns.cards(ENTRY),
                        section.entries(),
                        e -> new EntryCard(parts, e, colour)));
        return content;
    }
}
