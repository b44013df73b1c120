package org.quancheng.atlas.diagnosis;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.function.Supplier;

/** A number of checks, and what they found. */
public record Checkup(List<Result> results) {
    public Checkup {
        results = List.copyOf(results);
    }

    /** Makes all checks, one after the other; one that fails is a finding, not the end. */
    public static Checkup of(List<Supplier<Result>> checks) {
        return new Checkup(checks.stream().map(Checkup::made).toList());
    }

    private static Result made(Supplier<Result> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            return Result.doubtful(
                    new Text("检查", "Check"),
                    new Text("一项检查没有做成：" + e, "A check could not be made: " + e),
                    new Text(
                            "请把这份报告发给维护人员。",
                            "Please send this report to those who look after the program."));
        }
    }

    /** The worst verdict of all. */
    public Verdict verdict() {
        return results.stream().map(Result::verdict).max(Verdict::compareTo).orElse(Verdict.GOOD);
    }

    /** As text for a terminal: a line for each result, and one more for advice. */
    public String in(Language language) {
        StringBuilder text = new StringBuilder();
        for (Result result : results) {
            text.append('[').append(result.verdict().named().in(language)).append("] ");
            text.append(result.topic().in(language));
            text.append(new Text("：", ": ").in(language));
            text.append(result.found().in(language)).append('\n');
            result.advice().ifPresent(a -> text.append("    ").append(a.in(language)).append('\n'));
        }
        return text.toString();
    }
}
