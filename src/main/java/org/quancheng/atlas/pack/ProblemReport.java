package org.quancheng.atlas.pack;

import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;

/** The problems of a pack as plain text, for a terminal or a message to a colleague. */
public final class ProblemReport {
    private ProblemReport() {}

    /** Groups the problems by file, one a line, and closes with their number; never empty. */
    public static String render(List<PackProblem> problems, Language language) {
        StringBuilder text = new StringBuilder();
        String file = "";
        for (PackProblem problem : problems.stream().sorted().toList()) {
            if (!problem.file().equals(file)) {
                if (!file.isEmpty()) text.append('\n');
                file = problem.file();
                text.append(file).append('\n');
            }
            text.append("  ").append(line(problem, language)).append('\n');
        }
        if (!problems.isEmpty()) text.append('\n');
        return text.append(count(problems, language)).append('\n').toString();
    }

    /** The first of several problems, how many there are, and where to see them all. */
    public static Text summary(List<PackProblem> problems) {
        PackProblem first = problems.stream().sorted().findFirst().orElseThrow();
        return new Text(
                "内容包有 "
                        + problems.size()
                        + " 个问题，先改好再用（atlas validate 列出全部）。第一个："
                        + line(first, Language.ZH),
                (problems.size() == 1
                                ? "The pack has a problem; mend it"
                                : "The pack has " + problems.size() + " problems; mend them")
                        + " first (atlas validate lists all). The first: "
                        + line(first, Language.EN));
    }

    /** One problem in one line: {@code file:line:column sentence (pointer)}. */
    private static String line(PackProblem problem, Language language) {
        String spot = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
        String pointer = problem.pointer().isEmpty() ? "" : "  (" + problem.pointer() + ")";
        return problem.file() + spot + "  " + problem.message().in(language) + pointer;
    }

    private static String count(List<PackProblem> problems, Language language) {
        long files = problems.stream().map(PackProblem::file).distinct().count();
        int n = problems.size();
        return switch (language) {
            case ZH -> n == 0 ? "没有发现问题。" : "共 " + n + " 个问题，涉及 " + files + " 个文件。";
            case EN ->
                    n == 0
                            ? "No problems found."
                            : n
                                    + (n == 1 ? " problem in " : " problems in ")
                                    + files
                                    + (files == 1 ? " file." : " files.");
        };
    }
}
