package org.quancheng.atlas.app.doctor;

import org.quancheng.atlas.diagnosis.Result;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Whether the content is sound. */
final class Content {
    private static final Text TOPIC = new Text("内容包", "Content");

    private Content() {}

    static Result check(Path pack, Supplier<List<PackProblem>> problems) {
        int count = problems.get().size();
        if (count == 0) return Result.good(TOPIC, Machine.same(pack.toString()));
        return Result.doubtful(
                TOPIC,
                new Text(pack + "：" + count + " 处问题", pack + ": " + count + " problems"),
                new Text(
                        "有问题的条目不显示，其余照常。atlas validate 会逐条说明怎样改正。",
                        "What is wrong is left out, the rest is shown. atlas validate tells how to"
                                + " mend each."));
    }
}
