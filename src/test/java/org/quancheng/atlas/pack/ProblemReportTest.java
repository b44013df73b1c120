package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;

class ProblemReportTest {
    private static final PackProblem LATER =
            new PackProblem("places.json", 12, 7, "/places/1/at", new Text("坐标写反了。", "Swapped."));
    private static final PackProblem EARLIER =
            new PackProblem(
                    "places.json", 3, 1, "/places/0", new Text("缺少字段。", "A field is missing."));
    private static final PackProblem UNREAD =
            new PackProblem("a.json", 0, 0, "", new Text("文件不是 UTF-8 编码。", "Not UTF-8."));

    @Test
    void groupsByFileInReadingOrder() {
        assertEquals(
                """
                a.json
                  a.json  文件不是 UTF-8 编码。

                places.json
                  places.json:3:1  缺少字段。  (/places/0)
                  places.json:12:7  坐标写反了。  (/places/1/at)

                共 3 个问题，涉及 2 个文件。
                """,
                ProblemReport.render(List.of(LATER, UNREAD, EARLIER), Language.ZH));
    }

    @Test
    void speaksEnglish() {
        assertEquals(
                """
                places.json
                  places.json:12:7  Swapped.  (/places/1/at)

                1 problem in 1 file.
                """,
                ProblemReport.render(List.of(LATER), Language.EN));
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertEquals("没有发现问题。\n", ProblemReport.render(List.of(), Language.ZH));
        assertEquals("No problems found.\n", ProblemReport.render(List.of(), Language.EN));
    }
}
