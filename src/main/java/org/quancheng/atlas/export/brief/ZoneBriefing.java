package org.quancheng.atlas.export.brief;

import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that a plan says of one element of its layout. */
final class ZoneBriefing {
    private final Workshop workshop;
    private final Layout.Element element;
    private final Pieces pieces;
    private final PageFormat format;
    private final Language language;
    private final Detail detail;

    ZoneBriefing(
            Workshop workshop, String id, Language language, PageFormat format, Detail detail) {
        this.workshop = workshop;
        this.format = format;
        this.language = language;
        this.detail = detail;
        element = workshop.plan().element(id).orElseThrow();
        pieces =
                new Pieces(
                        workshop.plan(),
                        Words.in(language),
                        "zone-" + id,
                        Optional.of(element.colour().in(false)));
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        Prose lead = new Prose(pieces.say(element.summary()), "lead-words");
        blocks.add(Block.wide(lead.note(pieces.notes().of(element.source()))));
        element.doubt()
                .map(pieces::say)
                .ifPresent(d -> blocks.add(Block.wide(new VBox(pieces.doubt(d)))));
        blocks.add(
                Block.wide(
                        Plates.of(workshop, Subject.element(element.id()), language),
                        Plates.height(format),
                        Plates.least(format)));
        Entries.section(pieces, "entries", "document.statements", element.entries(), blocks);
        districts(blocks);
        Places.section(pieces, places(), blocks);
        dossiers(blocks);
        Entries.elsewhere(
                pieces, workshop.plan().statements().namingElement(element.id()), detail, blocks);
        pieces.sources(blocks);
        return new Chapter(
                pieces.part(),
                pieces.say(element.name()),
                new Cover(
                        pieces,
                        pieces.words().text("document.zone"),
                        pieces.say(element.name()),
                        element.name().beside(language),
                        pieces.say(element.role())),
                blocks);
    }

    private List<Place> places() {
        return Scope.of(workshop.plan(), Subject.element(element.id())).places().stream()
                .sorted()
                .flatMap(id -> workshop.plan().place(id).stream())
                .toList();
    }

    private void districts(List<Block> blocks) {
        List<District> members =
                element.districts().stream()
                        .flatMap(id -> workshop.plan().district(id).stream())
                        .collect(Collectors.toList());
        if (members.isEmpty()) return;
        blocks.add(pieces.wideHeading("districts", pieces.words().text("element.districts")));
        for (District d : members) blocks.add(row(d.name(), d.positioning(), d.source()));
    }

    private void dossiers(List<Block> blocks) {
        List<Dossier> dossiers =
                workshop.plan().dossiers().stream()
                        .filter(d -> d.element().filter(element.id()::equals).isPresent())
                        .toList();
        if (dossiers.isEmpty()) return;
        blocks.add(pieces.wideHeading("dossiers", pieces.words().text("element.dossiers")));
        for (Dossier d : dossiers) blocks.add(row(d.title(), d.summary(), d.source()));
    }

    private Block row(Text title, Text words, SourceRef source) {
        VBox row =
                new VBox(
                        new Prose(pieces.say(title), "strong").note(pieces.notes().of(source)),
                        new Prose(pieces.say(words)));
        row.getStyleClass().add("row-piece");
        return Block.column(row);
    }
}
