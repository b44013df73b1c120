package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.Tasks;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An official checks one district: that all the plan says of it is there, where it comes from, and
 * who else names it.
 */
class OfficialJourney {
    @Test
    void readsEverythingThatThePlanSaysOfADistrict() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            for (District district : visit.plan().districts()) {
                visit.open(Subject.district(district.id()));
                List<String> texts = visit.panelTexts();
                Stream<String> record =
                        Stream.concat(
                                Stream.of(district.name().zh(), district.positioning().zh()),
                                district.focus().stream().flatMap(OfficialJourney::words));
                record.forEach(
                        words ->
                                assertTrue(
                                        holds(texts, words),
                                        () -> district.id() + " lacks: " + words));
            }
        }
    }

    /** All that is written of a focus area, with every doubt. */
    private static Stream<String> words(Entry entry) {
        return Stream.of(
                        Stream.of(entry.title().zh()),
                        entry.summary().stream().map(t -> t.zh()),
                        entry.doubt().stream().map(t -> t.zh()),
                        entry.figures().stream().map(f -> f.label().zh()),
                        entry.items().stream().map(i -> i.name().zh()),
                        entry.items().stream().flatMap(i -> i.note().stream()).map(t -> t.zh()),
                        entry.items().stream().flatMap(i -> i.doubt().stream()).map(t -> t.zh()))
                .flatMap(s -> s);
    }

    private static boolean holds(List<String> texts, String words) {
        return texts.stream().anyMatch(t -> t.contains(words));
    }

    @Test
    void asksWhereAFocusAreaComesFrom() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            District district = visit.plan().districts().getFirst();
            visit.open(Subject.district(district.id()));
            List<Node> asks =
                    visit.ask(
                            () ->
                                    Seen.nodes(visit.node("panel-scroll"))
                                            .filter(n -> n.getStyleClass().contains("source-icon"))
                                            .toList());
            assertTrue(
                    asks.size() > district.focus().size(),
                    "one for the positioning, one for each focus area");
            visit.click(asks.get(1));
            assertTells(visit, district.focus().getFirst());
            visit.click(asks.get(1));
            assertTrue(
                    visit.ask(
                            () ->
                                    Seen.nodes(visit.node("panel-scroll"))
                                            .noneMatch(
                                                    n ->
                                                            n.getStyleClass()
                                                                    .contains("source-note"))));
            visit.make(() -> asks.forEach(ask -> ((Button) ask).fire()));
            district.focus().forEach(focus -> assertTells(visit, focus));
        }
    }

    private static void assertTells(Visit visit, Entry entry) {
        List<String> texts = visit.panelTexts();
        Source source = visit.plan().source(entry.source().id()).orElseThrow();
        assertTrue(holds(texts, source.title().zh()), source.title().zh());
        assertTrue(holds(texts, entry.source().section()), entry.source().section());
        for (String part : source.asOf().split("-")) {
            String digits = part.replaceFirst("^0", "");
            assertTrue(
                    texts.stream().anyMatch(t -> t.startsWith("资料日期") && t.contains(digits)),
                    source.asOf());
        }
    }

    @Test
    void seesTheDoubtAboutANamedThing() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Statement doubtful =
                    visit.plan().statements().all().stream()
                            .filter(s -> s.home().kind() == Kind.DISTRICT)
                            .filter(
                                    s ->
                                            s.entry().items().stream()
                                                    .anyMatch(i -> i.doubt().isPresent()))
                            .findFirst()
                            .orElseThrow();
            Item item =
                    doubtful.entry().items().stream()
                            .filter(i -> i.doubt().isPresent())
                            .findFirst()
                            .orElseThrow();
            visit.open(doubtful.home());
            Node doubt =
                    visit.first(
                            "doubt",
                            n ->
                                    n.getStyleClass().contains("doubt")
                                            && holds(Seen.texts(n), item.doubt().get().zh()));
            assertTrue(visit.ask(() -> holds(Seen.texts(doubt), item.name().zh())));
        }
    }

    /**
     * A district that an action names which is folded away in its task, in a part that is not the
     * first.
     */
    private record Mention(District district, Statement statement, Tasks.Part part) {}

    private static Mention mention(Plan plan) {
        for (District district : plan.districts()) {
            for (Statement s : plan.statements().namingDistrict(district.id())) {
                if (s.home().kind() != Kind.TASK) continue;
                List<Tasks.Part> parts = plan.task(s.home().id()).orElseThrow().parts();
                Optional<Tasks.Part> part =
                        parts.stream()
                                .skip(1)
                                .filter(p -> p.actions().contains(s.entry()))
                                .findFirst();
                if (part.isPresent()) return new Mention(district, s, part.get());
            }
        }
        throw new AssertionError("the pack has no such action");
    }

    @Test
    void followsALinkToATaskAndReturns() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Mention mention = mention(visit.plan());
            Subject district = Subject.district(mention.district().id());
            visit.open(district);
            String row =
                    mention.statement().entry().title().zh()
                            + " · "
                            + mention.statement().heading().zh();
            unfoldUntil(visit, row);
            visit.click(visit.named(row));
            assertEquals(mention.statement().home(), visit.subject());
            assertTrue(
                    holds(visit.panelTexts(), mention.statement().entry().title().zh()),
                    "the part is unfolded");
            PlannerJourney.assertPassageInSight(visit);
            Node passage = visit.first("passage", n -> n.getStyleClass().contains("passage"));
            assertTrue(
                    holds(
                            visit.ask(() -> Seen.texts(passage)),
                            mention.statement().entry().title().zh()));
            visit.key(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(district, visit.subject());
            assertEquals(mention.district().name().zh(), visit.title());
            Where.assertFramed(visit, district);
        }
    }

    /** Unfolds one part of the panel after another until a row is there. */
    private static void unfoldUntil(Visit visit, String row) {
        List<Node> folds =
                visit.ask(
                        () ->
                                Seen.nodes(visit.node("panel-scroll"))
                                        .filter(n -> n.getStyleClass().contains("fold-head"))
                                        .toList());
        for (Node fold : folds) {
            if (visit.isNamed(row)) return;
            visit.click(fold);
        }
        assertTrue(visit.isNamed(row), row);
    }
}
