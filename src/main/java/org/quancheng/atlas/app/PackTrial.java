package org.quancheng.atlas.app;

import org.quancheng.atlas.parcel.install.HealthCheck;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tries a pack in a process of its own: reads it, checks it and draws each of its views. */
public final class PackTrial implements HealthCheck {
    private final ChildRun child;

    PackTrial(ChildRun child) {
        this.child = child;
    }

    /** With this program, as much memory as a window may need, and much patience. */
    public static HealthCheck usual(Home home) {
        return new PackTrial(ChildRun.usual(home));
    }

    @Override
    public Optional<Text> trouble(Path folder) {
        try {
            Optional<ChildRun.Ended> ended =
                    child.run(TryCommand.NAME, folder.toAbsolutePath().toString());
            if (ended.isEmpty()) return Optional.of(hung());
            return ended.get().code() == 0
                    ? Optional.empty()
                    : Optional.of(sentence(ended.get().said()));
        } catch (IOException e) {
            return Optional.of(
                    new Text(
                            "没能试用新内容（" + e.getMessage() + "），没有安装；请重新启动后再试。",
                            "The new content could not be tried ("
                                    + e.getMessage()
                                    + ") and was not installed; restart and try again."));
        }
    }

    private static Text hung() {
        return new Text(
                "试用新内容时，程序停住了，没有安装，仍用原来的内容；请告诉制作者。",
                "The program hung as the new content was tried, so it was not installed and what"
                        + " was in use still is; tell the maker.");
    }

    private static Text sentence(String said) {
        String[] lines = said.split("\n");
        if (lines.length == 2) return new Text(lines[0], lines[1]);
        return new Text(
                "试用新内容时，程序出错退出（可能内存不够），没有安装，仍用原来的内容；请告诉制作者。",
                "The program broke down as the new content was tried, perhaps for want of memory,"
                        + " so it was not installed and what was in use still is; tell the maker.");
    }
}
