package org.quancheng.atlas.export.brief;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.measure.Measure;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that a plan says of one district: what its sheet in the window shows, on paper. */
final class DistrictBriefing {
    /** The counts of the plan that stand beside its area, by the ids of their measures. */
    private static final List<String> COUNTS =
            List.of("counted-focus", "counted-places", "counted-tasks", "counted-actions");

    private final Workshop workshop;
    private final District district;
    private final Pieces pieces;
    private final PageFormat format;
    private final Language language;
    private final Detail detail;

    DistrictBriefing(
            Workshop workshop, String id, Language language, PageFormat format, Detail detail) {
        this.workshop = workshop;
        this.format = format;
        this.language = language;
        this.detail = detail;
        district = workshop.plan().district(id).orElseThrow();
        Optional<String> colour =
                workshop.plan().elementsOf(id).stream().findFirst().map(e -> e.colour().in(false));
        pieces = new Pieces(workshop.plan(), Words.in(language), "district-" + id, colour);
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        Prose lead = new Prose(pieces.say(district.positioning()), "lead-words");
        blocks.add(Block.wide(lead.note(pieces.notes().of(district.source()))));
        district.doubt()
                .map(pieces::say)
                .ifPresent(
                        d -> blocks.add(Block.wide(new javafx.scene.layout.VBox(pieces.doubt(d)))));
        blocks.add(
                Block.wide(
                        Plates.of(workshop, Subject.district(district.id()), language),
                        Plates.height(format),
                        Plates.least(format)));
        blocks.add(Block.wide(facts().row()));
        Entries.section(pieces, "focus", "district.focus", district.focus(), blocks);
        Places.section(pieces, places(), blocks);
        Entries.elsewhere(pieces, statements(), detail, blocks);
        pieces.sources(blocks);
        return new Chapter(
                pieces.part(),
                pieces.say(district.name()),
                new Cover(
                        pieces,
                        pieces.words().text("document.district"),
                        pieces.say(district.name()),
                        district.name().beside(language),
                        belongs()),
                blocks);
    }

    private String belongs() {
        return workshop.plan().elementsOf(district.id()).stream()
                .map(Layout.Element::name)
                .map(pieces::say)
                .collect(Collectors.joining(" · "));
    }

    private List<Place> places() {
        return workshop.plan().places().stream()
                .filter(p -> !p.context() && p.district().filter(district.id()::equals).isPresent())
                .toList();
    }

    private List<Statement> statements() {
        return workshop.plan().statements().namingDistrict(district.id());
    }

    private Facts facts() {
        Facts facts = new Facts();
        Words words = pieces.words();
        district.feature()
                .flatMap(workshop.plan().geo()::shape)
                .filter(f -> f.quality() != Feature.Quality.schematic)
                .flatMap(Feature::areaKm2)
                .ifPresent(
                        km2 ->
                                facts.add(
                                        Numbers.plain(km2, words),
                                        "km²",
                                        words.text("document.area"),
                                        Optional.of(
                                                pieces.notes()
                                                        .of(words.text("document.area-drawn")))));
        for (String id : COUNTS)
            workshop.plan().measure(id).ifPresent(measure -> count(facts, measure));
        return facts;
    }

    private void count(Facts facts, Measure measure) {
        measure.of(district.id())
                .ifPresent(
                        v ->
                                facts.add(
                                        Numbers.plain(v.value(), pieces.words()),
                                        "",
                                        pieces.say(measure.name()),
                                        measure.note()
                                                .map(pieces::say)
                                                .map(
                                                        what ->
                                                                pieces.notes()
                                                                        .of(
                                                                                pieces.words()
                                                                                        .text(
                                                                                                "shade.counted",
                                                                                                what)))));
    }
}
