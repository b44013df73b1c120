package org.quancheng.atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SearchIndexTest {
    static final SearchIndex INDEX = SearchIndex.of(MiniPlan.plan());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    # Chinese: whole, part, scattered, traditional, with blanks around
                    长泉区, changquan
                    长泉, changquan
                    泉区, changquan
                    骨科, part
                    机器 手术, robots
                    公园 湿地, far-lake
                    章河 湿地, far-lake
                    長泉區, changquan
                    "  　长泉　 ", changquan
                    # full pinyin
                    changquan, changquan
                    chang quan, changquan
                    changq, changquan
                    changquanhu, lake
                    cháng quán, changquan
                    zhang he, zhanghe
                    zhengshikaiguan, opening
                    # initials
                    cq, changquan
                    cqq, changquan
                    cqh, lake
                    zh, zhanghe
                    zhh, zhanghe
                    yzszyy, clinic
                    yrwb, people-first
                    # mixed
                    长q, changquan
                    changq湖, lake
                    脑kx, hall-a
                    m7zlz, lab
                    # English
                    hot spring, belt
                    Hot Sp, belt
                    Changquan, changquan
                    heavy, lab
                    convention city, campus
                    expectancy, life
                    # codes
                    990203, lvyuan
                    9902, lvyuan
                    # aliases
                    南城, changquan
                    nancheng, changquan
                    泡汤, belt
                    镜湖, lake
                    jh, lake
                    马拉松, sports
                    活多久, life
                    # upper case, full width
                    CHANGQUAN, changquan
                    ＣＱ, changquan
                    ９９０２０３, lvyuan
                    # ü
                    lvyuan, lvyuan
                    luyuan, lvyuan
                    lüyuan, lvyuan
                    LÜ, lvyuan
                    # summaries
                    冰雪, belt
                    """)
    void findsFirst(String query, String id) {
        assertEquals(id, first(query).id(), () -> all(query).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "长泉区, DISTRICTS, district/changquan, 温泉康养带",
        "湖畔康养, DISTRICTS, district/changquan, 长泉区",
        "温泉带, STRUCTURE, element/belt, 一带一湖",
        "康养载体, STRUCTURE, element/belt, 温泉康养带",
        "一带, STRUCTURE, overview, 一带一湖",
        "长泉湖, PLACES, place/lake, 长泉区 · 湖泊",
        "湖滨浴场, ASSETS, place/lake, 长泉区 · 湖畔康养",
        "观鸟塔, ASSETS, district/changquan, 长泉区 · 金融扶持",
        "提升医疗水平, TASKS, task/task, 主要任务",
        "建设骨科高地, TASKS, task/task, 提升医疗水平",
        "引进手术机器人, TASKS, task/task, 提升医疗水平 · 建设骨科高地",
        "人均预期寿命, INDICATORS, indicators, 指标体系 · 居民健康",
        "远期目标, GOALS, stages, 发展目标",
        "遍布口袋公园, GOALS, stages, 发展目标 · 远期目标",
        "基本原则, GOALS, strategy, 总体战略",
        "以人为本, GOALS, strategy, 总体战略 · 基本原则",
        "国际会展城, DOSSIERS, dossier/campus, 云州图集",
        "展馆概况, DOSSIERS, dossier/campus, 国际会展城",
        "脑科学馆, DOSSIERS, dossier/campus, 国际会展城 · 展馆概况",
        "正式开馆, DOSSIERS, dossier/campus, 国际会展城",
        "体育, THEMES, theme/sports, 云州图集",
        "云州康养规划, SOURCES, sources, 市政府办公厅",
        "三日漫步, STORIES, stories, 云州图集",
        "夜游运河, STORIES, stories, 三日漫步",
    })
    void opensThePanelWhereItStands(String query, Group group, String subject, String context) {
        Hit hit = first(query);
        assertEquals(group, hit.group());
        assertEquals(subject, hit.subject().toString());
        assertEquals(context, hit.context().zh());
    }

    @Test
    void otherReadingsAreAcceptedButRankLower() {
        List<String> zhang = ids("zhang");
        assertEquals("zhanghe", zhang.getFirst());
        assertTrue(zhang.contains("changquan"));
        assertTrue(ids("zhangquan").contains("changquan"));
        assertFalse(ids("zq").contains("changquan"), "not by initials: the pack gives the reading");
        assertTrue(ids("zqzh").contains("care"), "by initials where nobody gives the reading");
    }

    @Test
    void aPlaceAndAThingThatIsThePlaceAreOneHit() {
        List<Hit> hits = all("长泉湖");
        assertEquals(
                1, hits.stream().filter(h -> h.subject().toString().equals("place/lake")).count());
        assertEquals("lake", hits.getFirst().id());
        assertEquals("lake", first("湖滨浴场").place().orElseThrow());
        assertTrue(first("观鸟塔").place().isEmpty(), "no such place");
    }

    @Test
    void theSameThingInTwoPanelsIsTwoHits() {
        assertEquals(2, all("健康银行").size());
    }

    @Test
    void oneLatinLetterListsDistrictsFirst() {
        List<Hit> hits = all("c");
        assertEquals("changquan", hits.getFirst().id());
        assertTrue(ids("c").contains("lake"));
        assertFalse(ids("c").contains("robots"), "a letter within a word says nothing");
    }

    @Test
    void betterMatchesComeFirst() {
        assertEquals(List.of("changquan", "lake", "far-lake"), ids("长泉").subList(0, 3));
        assertEquals(
                all("湖").stream().map(Hit::score).sorted((a, b) -> b - a).toList(),
                all("湖").stream().map(Hit::score).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "😀",
                "👨‍👩‍👧",
                ".*[(\\",
                "\\Q",
                "%",
                "'",
                "·",
                "\0",
                "没有这样的东西",
                "xqzv"
            })
    void findsNothing(String query) {
        assertEquals(List.of(), all(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长", "长泉", "c", "c q ", "zhang", "😀", ".*", "\uD83D", "9", "ü"})
    void endlessInputIsNoTrouble(String part) {
        assertTrue(INDEX.find(part.repeat(10_000 / part.length()), 50).size() <= 50);
    }

    @Test
    void emojiBesideAWordDoNoHarm() {
        assertEquals("changquan", first("😀长泉😀").id());
    }

    @Test
    void theLimitHolds() {
        assertEquals(1, INDEX.find("长", 1).size());
        assertEquals(List.of(), INDEX.find("长", 0));
        assertEquals(List.of(), INDEX.find("长", -1));
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        Set<List<Hit>> answers =
                IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> all("zh 湖"))
                        .collect(Collectors.toSet());
        assertEquals(1, answers.size());
    }

    private static List<String> ids(String query) {
        return all(query).stream().map(Hit::id).toList();
    }

    private static Hit first(String query) {
        return all(query).getFirst();
    }

    private static List<Hit> all(String query) {
        return INDEX.find(query, 50);
    }
}
