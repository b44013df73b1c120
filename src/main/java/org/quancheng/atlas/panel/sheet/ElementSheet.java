package org.quancheng.atlas.panel.sheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.card.ElementCard;
import org.quancheng.atlas.panel.card.Mentions;
import org.quancheng.atlas.panel.card.OutlineNotes;
import org.quancheng.atlas.panel.card.PlaceRow;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.EntryCard;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One element of the layout: its role, what the plan says of it, who belongs to it, and how its
 * outline was drawn.
 */
final class ElementSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Layout.Element element = parts.plan().element(id).orElseThrow();
        Chips chips = new Chips(parts);
        Sheet sheet =
                new Sheet(
                        parts.say(element.name()), element.name().beside(parts.words().language()));
        sheet.chips(
                element.districts().stream()
                        .flatMap(d -> chips.district(d).stream())
                        .peek(chip -> chip.setStyle(parts.tint(element).style()))
                        .toList());
        sheet.add(role(parts, element));
        sheet.add(
                SourceMark.beside(
                        parts,
                        parts.paragraph(element.summary(), "lead"),
                        element.source(),
                        element.doubt()));
        String colour = element.colour().in(parts.dark());
        sheet.add(
                Columns.cards(
                        380,
                        element.entries().stream()
                                .map(e -> new EntryCard(parts, e, Optional.of(colour)))
                                .toList()));
        section(sheet, parts, "element.districts", districts(parts, element));
        section(sheet, parts, "element.sites", sites(parts, element));
        section(sheet, parts, "element.dossiers", dossiers(parts, id));
        Mentions.section(
                        parts,
                        parts.words().text("element.elsewhere"),
                        parts.plan().statements().namingElement(id))
                .forEach(sheet::add);
        section(sheet, parts, "element.drawn", OutlineNotes.of(parts, element));
        return sheet;
    }

    private static void section(Sheet sheet, Parts parts, String title, List<? extends Node> rows) {
        if (rows.isEmpty()) return;
        sheet.add(
                parts.sectionTitle(parts.words().text(title)), new VBox(rows.toArray(Node[]::new)));
    }

    private static Node role(Parts parts, Layout.Element element) {
        HBox role =
                new HBox(
                        12,
                        ElementCard.badge(element),
                        parts.paragraph(element.role(), "t18", "strong", "tinted"));
        role.setAlignment(Pos.CENTER_LEFT);
        role.setStyle(parts.tint(element).style());
        return role;
    }

    private static List<LinkRow> sites(Parts parts, Layout.Element element) {
        return element.places().stream()
                .flatMap(id -> parts.plan().place(id).stream())
                .map(place -> PlaceRow.of(parts, place))
                .toList();
    }

    private static List<Node> districts(Parts parts, Layout.Element element) {
        return element.districts().stream()
                .flatMap(id -> parts.plan().district(id).stream())
                .map(d -> row(parts, d))
                .toList();
    }

    private static Node row(Parts parts, District district) {
        Subject subject = Subject.district(district.id());
        LinkRow row =
                new LinkRow(
                                parts,
                                parts.say(district.name()),
                                parts.say(district.positioning()),
                                subject,
                                Optional.empty())
                        .icon(Icons.of(Mentions.icon(subject.kind())));
        return parts.lights(row, district.feature().map(Set::of).orElse(Set.of()));
    }

    private static List<Node> dossiers(Parts parts, String id) {
        return parts.plan().dossiers().stream()
                .filter(d -> d.element().filter(id::equals).isPresent())
                .map(d -> dossier(parts, d))
                .toList();
    }

    private static Node dossier(Parts parts, Dossier d) {
        return new LinkRow(
                        parts,
                        parts.say(d.title()),
                        parts.say(d.summary()),
                        Subject.dossier(d.id()),
                        Optional.empty())
                .icon(Icons.of(d.icon().orElse(Mentions.icon(Subject.Kind.DOSSIER))));
    }
}
