package org.quancheng.atlas.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything in the pack that ships can be found by what it is called. */
class RealPackSearchTest {
    private static final Path ASSETS = Path.of(System.getProperty("atlas.home", "."), "assets");
    private static Plan plan;
    private static SearchIndex index;

    @BeforeAll
    static void read() throws Exception {
        assumeTrue(Files.isDirectory(ASSETS.resolve("jinan/districts")), "the pack is not here");
        plan = new PackReader(ASSETS.resolve("schema")).read(ASSETS.resolve("jinan")).plan();
        index = SearchIndex.of(plan);
    }

    @Test
    void districtsByNameLabelPinyinAndCode() {
        for (District d : plan.districts()) {
            String pinyin = d.pinyin().orElseThrow();
            Stream.of(d.name().zh(), d.name().en(), d.label().zh(), d.label().en(), pinyin)
                    .flatMap(q -> Stream.of(q, q.replace(" ", ""), q.toUpperCase(Locale.ROOT)))
                    .forEach(query -> assertFirst(query, d.name()));
            if (!d.code().isEmpty()) assertFirst(d.code(), d.name());
        }
    }

    @Test
    void districtsByInitials() {
        for (District d : plan.districts()) {
            String initials = initials(d);
            Hit first = index.find(initials, 1).getFirst();
            assertEquals(Group.DISTRICTS, first.group(), initials);
            assertEquals(initials, initials(plan.district(first.id()).orElseThrow()));
        }
    }

    @Test
    void districtsByTheFirstLettersOfTheirCode() {
        String code = plan.districts().getFirst().code().substring(0, 4);
        long coded = plan.districts().stream().filter(d -> d.code().startsWith(code)).count();
        List<Hit> hits = index.find(code, (int) coded);
        assertTrue(hits.stream().allMatch(h -> h.group() == Group.DISTRICTS));
    }

    @Test
    void allElseByItsTitle() {
        Stream<Text> titles =
                Stream.of(
                                plan.elements().stream().map(e -> e.name()),
                                plan.places().stream().map(p -> p.name()),
                                plan.indicators().stream()
                                        .flatMap(i -> i.indicators().stream())
                                        .map(i -> i.name()),
                                plan.dossiers().stream().map(d -> d.title()),
                                plan.manifest().themes().stream().map(t -> t.name()),
                                plan.sources().stream().map(s -> s.title()),
                                plan.statements().all().stream().map(s -> s.entry().title()),
                                plan.statements().all().stream()
                                        .flatMap(s -> s.entry().items().stream())
                                        .filter(i -> i.place().isEmpty())
                                        .map(i -> i.name()))
                        .flatMap(s -> s);
        assertAll(
                titles.distinct()
                        .map(
                                title ->
                                        () ->
                                                assertTrue(
                                                        isFound(title),
                                                        () -> "not found: " + title)));
    }

    @Test
    void aliasesLeadSomewhere() {
        Stream<String> aliases =
                Stream.concat(
                        plan.places().stream().flatMap(p -> p.aliases().stream()),
                        plan.districts().stream().flatMap(d -> d.aliases().stream()));
        assertAll(aliases.map(a -> () -> assertTrue(!index.find(a, 1).isEmpty(), a)));
    }

    private static boolean isFound(Text title) {
        return index.find(title.zh(), 20).stream()
                .anyMatch(hit -> hit.title().zh().equals(title.zh()));
    }

    private static void assertFirst(String query, Text title) {
        assertEquals(title, index.find(query, 1).getFirst().title(), query);
    }

    private static String initials(District d) {
        StringBuilder initials = new StringBuilder();
        String[] syllables = d.pinyin().orElseThrow().split(" ");
        int at = d.name().zh().indexOf(d.label().zh());
        for (int i = 0; i < d.label().zh().length(); i++) {
            initials.append(syllables[at + i].charAt(0));
        }
        return initials.toString();
    }
}
