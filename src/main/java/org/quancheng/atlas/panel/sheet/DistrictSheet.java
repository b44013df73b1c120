package org.quancheng.atlas.panel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.EntryCard;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Statement;

/** A district: positioning, focus areas, and everything elsewhere in the plan that names it. */
final class DistrictSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        District district = parts.plan().district(id).orElseThrow();
        Chips chips = new Chips(parts);
        List<Layout.Element> elements = parts.plan().elementsOf(id);
        Optional<String> colour = elements.stream()
                .findFirst()
                .map(e -> e.colour().in(parts.state().preferences().dark().get()));

        Sheet sheet = new Sheet(
                parts.say(district.name()),
                district.name().beside(parts.words().language()));
        sheet.chips(elements.stream().map(chips::element).toList());
        sheet.add(parts.paragraph(facts(parts, district), "t13", "soft"));
        sheet.add(parts.paragraph(district.positioning()));
        sheet.add(new SourceMark(parts, district.source(), Optional.empty(), district.doubt()));
        sheet.add(parts.sectionTitle(parts.words().text("district.focus")));
        district.focus().forEach(focus -> sheet.add(new EntryCard(parts, focus, colour)));
        named(parts, id).forEach(sheet::add);
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
                .ifPresent(km2 -> facts.add(parts.words().text("district.area", Numbers.plain(km2, parts.words()))));
        if (!district.code().isEmpty()) facts.add(parts.words().text("district.code", district.code()));
        return String.join(" · ", facts);
    }

    private static List<Node> named(Parts parts, String id) {
        List<Statement> elsewhere = parts.plan().statements().namingDistrict(id);
        if (elsewhere.isEmpty()) return List.of();
        List<Node> rows = new ArrayList<>();
        rows.add(parts.sectionTitle(parts.words().text("district.elsewhere")));
        rows.add(parts.stack(0, elsewhere.stream().map(s -> LinkRow.to(parts, s)).toArray(Node[]::new)));
        return rows;
    }
}
