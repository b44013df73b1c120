package org.quancheng.atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class MarksTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "长泉, [长泉]区, Changquan District",
                "changquan, [长泉]区, [Changquan] District",
                "changq, [长泉]区, [Changq]uan District",
                "cq, [长泉]区, Changquan District",
                "HOT SPRING, 温泉康养带, [Hot Spring] Belt",
                "belt hot, 温泉康养带, [Hot] Spring [Belt]",
                "机器 引进, [引进]手术[机器]人, Surgical robots",
                "手术 术机, 引进[手术机]器人, Surgical robots",
                "m7z, [M7重]离子中心, M7 Heavy Ion Centre",
                "lvyuan, [绿原]县, [Lüyuan] County",
                "lü, [绿]原县, [Lü]yuan County",
                "南城, 长泉区, Changquan District",
            })
    void marksWhatWasTyped(String query, String zh, String en) {
        Hit hit = SearchIndexTest.INDEX.find(query, 1).getFirst();
        assertEquals(en, marked(hit.title().en(), hit.enMarks()));
        assertEquals(zh, marked(hit.title().zh(), hit.zhMarks()));
    }

    private static String marked(String title, List<Hit.Span> marks) {
        StringBuilder out = new StringBuilder(title);
        for (Hit.Span span : marks.reversed()) {
            out.insert(span.to(), ']').insert(span.from(), '[');
        }
        return out.chars().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
