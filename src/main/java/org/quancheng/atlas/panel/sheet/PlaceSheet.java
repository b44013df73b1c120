package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.card.Mentions;
import org.quancheng.atlas.panel.card.PositionCard;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place: what it is to the plan, who names it, and how exactly it is known where it lies. */
final class PlaceSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Place place = parts.plan().place(id).orElseThrow();
        Chips chips = new Chips(parts);
        Sheet sheet =
                new Sheet(parts.say(place.name()), place.name().beside(parts.words().language()));
        chips.kind(place.kind()).ifPresent(chip -> sheet.chips(List.of(chip)));
        place.district()
                .ifPresent(
                        district ->
                                chips.district(district)
                                        .ifPresent(
                                                chip -> {
                                                    parts.tintOf(district)
                                                            .ifPresent(
                                                                    tint ->
                                                                            chip.setStyle(
                                                                                    tint.style()));
                                                    sheet.chips(List.of(chip));
                                                }));
        if (place.context())
            sheet.add(hint(parts, "mdi2s-sign-direction", parts.words().text("place.context")));
        sheet.add(about(parts, place));
        List<Statement> naming = parts.plan().statements().namingPlace(id);
        List<Node> homes = homes(parts, place);
        if (!homes.isEmpty()) {
            sheet.add(
                    parts.sectionTitle(parts.words().text("place.site")),
                    new VBox(homes.toArray(Node[]::new)));
        }
        Mentions.section(parts, parts.words().text("place.named", naming.size()), naming)
                .forEach(sheet::add);
        sheet.add(
                parts.sectionTitle(parts.words().text("place.position")),
                new PositionCard(parts, place));
        return sheet;
    }

    /** What it is to the plan, with its source and doubt as far as they are known. */
    private static List<Node> aboutNodes(Parts parts, Place place) {
        List<Node> nodes = new ArrayList<>();
        if (place.note().isPresent() && place.source().isPresent()) {
            nodes.add(
                    SourceMark.beside(
                            parts,
                            parts.paragraph(place.note().get(), "lead"),
                            place.source().get(),
                            place.doubt()));
            return nodes;
        }
        place.note().ifPresent(note -> nodes.add(parts.paragraph(note, "lead")));
        place.source()
                .ifPresent(
                        ref ->
                                nodes.add(
                                        new SourceMark(
                                                parts, ref, Optional.empty(), Optional.empty())));
        place.doubt().ifPresent(doubt -> nodes.add(SourceNote.doubtRow(parts, parts.say(doubt))));
        return nodes;
    }

    private static Optional<Node> about(Parts parts, Place place) {
        List<Node> nodes = aboutNodes(parts, place);
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stack(8, nodes.toArray(Node[]::new)));
    }

    /** Elements and dossiers that stand here. */
    private static List<Node> homes(Parts parts, Place place) {
        List<Node> rows = new ArrayList<>();
        parts.plan().elements().stream()
                .filter(e -> e.places().contains(place.id()))
                .forEach(
                        e ->
                                rows.add(
                                        new LinkRow(
                                                        parts,
                                                        parts.say(e.name()),
                                                        parts.say(e.role()),
                                                        Subject.element(e.id()),
                                                        Optional.empty())
                                                .icon(
                                                        Icons.of(
                                                                e.icon()
                                                                        .orElse(
                                                                                Mentions.icon(
                                                                                        Subject.Kind
                                                                                                .ELEMENT)),
                                                                parts.tint(e).base(),
                                                                20))));
        parts.plan().dossiers().stream()
                .filter(d -> d.place().filter(place.id()::equals).isPresent())
                .forEach(
                        d ->
                                rows.add(
                                        new LinkRow(
                                                        parts,
                                                        parts.say(d.title()),
                                                        parts.words().text("mentions.dossier"),
                                                        Subject.dossier(d.id()),
                                                        Optional.empty())
                                                .icon(
                                                        Icons.of(
                                                                d.icon()
                                                                        .orElse(
                                                                                Mentions.icon(
                                                                                        Subject.Kind
                                                                                                .DOSSIER))))));
        return rows;
    }

    private static Node hint(Parts parts, String icon, String words) {
        var text = parts.paragraph(words, "t13");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox hint = new HBox(10, Icons.of(icon), text);
        hint.getStyleClass().add("hint");
        return hint;
    }
}
