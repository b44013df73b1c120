package org.quancheng.atlas.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This very program, to be started once more. */
final class OwnJava {
    private OwnJava() {}

    /**
     * The command line of this program without its arguments.
     *
     * @param flags for Java, in place of those of the same kind that it runs with
     */
    static List<String> command(String... flags) {
        List<String> line = new ArrayList<>();
        line.add(
                ProcessHandle.current()
                        .info()
                        .command()
                        .orElseGet(
                                () ->
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString()));
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments())
            // What somebody watches or prepares is this process, not the other.
            if (!flag.matches("-(agentlib|agentpath|javaagent|XX:AOT|Xlog|Xrunjdwp).*"))
                line.add(flag);
        line.addAll(List.of(flags));
        String modules = System.getProperty("jdk.module.path", "");
        if (modules.isEmpty()) {
            line.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
            line.add(Main.class.getName());
        } else {
            line.addAll(List.of("-p", modules, "-m"));
            line.add(System.getProperty("jdk.module.main", "") + "/" + Main.class.getName());
        }
        return line;
    }
}
