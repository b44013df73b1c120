package org.quancheng.atlas.panel.sheet;

import org.quancheng.atlas.panel.card.Mentions;
import org.quancheng.atlas.panel.compare.DistrictPicker;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.EntryCard;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A district: positioning, focus areas, and everything elsewhere in the plan that names it. */
final class DistrictSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        District district = parts.plan().district(id).orElseThrow();
        Chips chips = new Chips(parts);
        List<Layout.Element> elements = parts.plan().elementsOf(id);
        Optional<String> colour =
                elements.stream()
                        .findFirst()
                        .map(e -> e.colour().in(parts.state().preferences().dark().get()));

        Sheet sheet =
                new Sheet(
                        parts.say(district.name()),
                        district.name().beside(parts.words().language()));
        sheet.chips(elements.stream().map(chips::element).toList());
        sheet.add(parts.paragraph(facts(parts, district), "t13", "soft"));
        sheet.add(
                SourceMark.beside(
                        parts,
                        parts.paragraph(district.positioning(), "lead"),
                        district.source(),
                        district.doubt()));
        if (parts.plan().districts().size() > 1)
            sheet.add(
                    DistrictPicker.fold(
                            parts,
                            "compare",
                            parts.words().text("compare.open"),
                            Set.of(id),
                            other -> Subject.compare(id, other)));
        if (!district.focus().isEmpty()) {
            sheet.add(parts.sectionTitle(parts.words().text("district.focus")));
            sheet.add(
                    parts.filled(
                            Columns.cards(380),
                            district.focus(),
                            focus -> new EntryCard(parts, focus, colour)));
        }
        Mentions.section(
                        parts,
                        parts.words().text("district.elsewhere"),
                        parts.plan().statements().namingDistrict(id))
                .forEach(sheet::add);
        return sheet;
    }

    /** Area and code in one line, as far as they are known. */
    private static String facts(Parts parts, District district) {
        List<String> facts = new ArrayList<>();
        facts.add(parts.words().text("district.kind." + district.kind().name()));
        district.feature()
                .flatMap(parts.plan().geo()::shape)
                .filter(f -> f.quality() != Feature.Quality.schematic)
                .flatMap(Feature::areaKm2)
                .ifPresent(
                        km2 ->
                                facts.add(
                                        parts.words()
                                                .text(
                                                        "district.area",
                                                        Numbers.plain(km2, parts.words()))));
        if (!district.code().isEmpty())
            facts.add(parts.words().text("district.code", district.code()));
        return String.join(" · ", facts);
    }
}
