package org.quancheng.atlas.export.table;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.measure.Measure;

import java.util.List;
import java.util.Optional;

/** What lies on the ground: districts with their quantities, and places with their coordinates. */
final class GroundTables {
    private final Plan plan;
    private final Names names;

    GroundTables(Plan plan) {
        this.plan = plan;
        names = new Names(plan);
    }

    private record Known(Measure measure, Measure.Value value) {}

    Table districts(List<District> districts) {
        return new Draft<District>(plan)
                .name("code", d -> Phrases.same(d.code()))
                .name("district", District::name)
                .name("other-language", d -> swapped(d.name()))
                .name("kind", d -> Phrases.of("district.kind." + d.kind().name()))
                .names("aliases", d -> d.aliases().stream().map(Phrases::same).toList())
                .prose("positioning", d -> Optional.of(d.positioning()))
                .names(
                        "elements",
                        d -> plan.elementsOf(d.id()).stream().map(Layout.Element::name).toList())
                .nameIf("seat", d -> d.seat().map(names::place))
                .sourced(d -> Optional.of(d.source()), District::doubt)
                .over("districts", districts);
    }

    /** The quantities by district that a map can be shaded by. */
    Table measures(List<District> districts) {
        List<Known> cells =
                plan.measures().stream()
                        .flatMap(
                                m ->
                                        districts.stream()
                                                .flatMap(d -> m.of(d.id()).stream())
                                                .map(v -> new Known(m, v)))
                        .toList();
        return new Draft<Known>(plan)
                .name("figure", c -> c.measure().name())
                .name("district", c -> names.district(c.value().district()))
                .dated(c -> c.value().asOf())
                .nameIf("qualifier", c -> c.value().qualifier().map(Phrases::qualifier))
                .number("value", c -> Optional.of(c.value().value()))
                .name("unit", c -> c.measure().unit())
                .name("basis", c -> Phrases.of("table.basis." + c.measure().basis().name()))
                .prose("note", c -> c.measure().note())
                .sourced(c -> c.value().source(), c -> c.value().doubt())
                .over("measures", cells);
    }

    Table places(List<Place> places) {
        return new Draft<Place>(plan)
                .name("name", Place::name)
                .name("other-language", p -> swapped(p.name()))
                .names("aliases", p -> p.aliases().stream().map(Phrases::same).toList())
                .name("kind", p -> names.kind(p.kind()))
                .nameIf("district", p -> p.district().map(names::district))
                .name("standing", p -> Phrases.of(p.context() ? "legend.context" : "legend.places"))
                .degrees("longitude", p -> p.at().map(LonLat::lon))
                .degrees("latitude", p -> p.at().map(LonLat::lat))
                .number("precision", p -> p.precision().map(Place.Precision::metres))
                .prose("located", Place::located)
                .prose("note", Place::note)
                .sourced(Place::source, Place::doubt)
                .over("places", places);
    }

    /** The name in the language that the table is not in. */
    private static Text swapped(Text name) {
        return new Text(name.en(), name.zh());
    }
}
