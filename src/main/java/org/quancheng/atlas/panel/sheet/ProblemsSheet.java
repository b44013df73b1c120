package org.quancheng.atlas.panel.sheet;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.PackProblem;

/** What was found wrong in the pack: where, and what to do about it. */
final class ProblemsSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        var problems = parts.state().problems();
        Sheet sheet =
                new Sheet(
                        parts.words().text("sheet.problems"),
                        parts.words().text("problems.count", problems.size()));
        sheet.add(parts.paragraph(parts.words().text("problems.intro")));
        String file = "";
        for (PackProblem problem : problems) {
            if (!problem.file().equals(file)) {
                file = problem.file();
                sheet.add(parts.sectionTitle(file));
            }
            String where =
                    problem.line() == 0
                            ? problem.pointer()
                            : parts.words().text("problems.line", problem.line(), problem.column())
                                    + "  "
                                    + problem.pointer();
            var row =
                    parts.stack(
                            2,
                            parts.paragraph(problem.message()),
                            parts.paragraph(where, "t13", "soft"));
            row.getStyleClass().add("card");
            sheet.add(row);
        }
        return sheet;
    }
}
