package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Quantities of projects over time, the chapters of a story, and where everything comes from. */
final class OtherTables {
    private final Plan plan;

    OtherTables(Plan plan) {
        this.plan = plan;
    }

    private record At(Dossier dossier, Dossier.Series series, Dossier.Point point) {}

    private record Numbered(int number, Story.Chapter chapter) {}

    Table series(List<Dossier> dossiers) {
        List<At> points =
                dossiers.stream()
                        .flatMap(
                                d ->
                                        d.series().stream()
                                                .flatMap(
                                                        s ->
                                                                s.points().stream()
                                                                        .map(p -> new At(d, s, p))))
                        .toList();
        return new Draft<At>(plan)
                .name("dossier", a -> a.dossier().title())
                .name("figure", a -> a.series().label())
                .dated(a -> Optional.of(a.point().date()))
                .nameIf("qualifier", a -> a.point().qualifier().map(Phrases::qualifier))
                .number("value", a -> Optional.of(a.point().value()))
                .name("unit", a -> a.series().unit())
                .prose("note", a -> a.point().note())
                .sourced(a -> Optional.of(a.point().source()), a -> a.point().doubt())
                .over("series", points);
    }

    Table chapters(Story story) {
        List<Story.Chapter> chapters = story.chapters();
        return new Draft<Numbered>(plan)
                .number("number", n -> Optional.of((double) n.number()))
                .name("title", n -> n.chapter().title())
                .prose("caption", n -> Optional.of(n.chapter().caption()))
                .prose("notes", n -> Optional.of(n.chapter().notes()))
                .year("stage", n -> n.chapter().stage())
                .number("dwell", n -> Optional.of((double) n.chapter().dwell()))
                .sourced(n -> n.chapter().source(), n -> Optional.empty())
                .over(
                        "chapters",
                        IntStream.range(0, chapters.size())
                                .mapToObj(i -> new Numbered(i + 1, chapters.get(i)))
                                .toList());
    }

    Table sources() {
        return new Draft<Source>(plan)
                .name("source-id", s -> Phrases.same(s.id()))
                .prose("title", s -> Optional.of(s.title()))
                .nameIf("publisher", Source::publisher)
                .nameIf("source-kind", Source::kind)
                .dated(s -> Optional.of(s.asOf()))
                .prose("note", Source::note)
                .over("sources", plan.sources());
    }
}
