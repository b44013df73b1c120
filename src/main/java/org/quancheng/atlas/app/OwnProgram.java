package org.quancheng.atlas.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this very program is started once more, in a process of its own. */
final class OwnProgram {
    private OwnProgram() {}

    /** With the flags that it runs with. */
    static List<String> asItRuns() {
        List<String> line = new ArrayList<>();
        line.add(java());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(main(System.getProperty("jdk.module.path", "")));
        return line;
    }

    /**
     * With the flags of a window: in the packaged folder those that the starters give, which the
     * prepared start needs; it must then be started in that folder.
     *
     * @param more further flags
     */
    static List<String> asWindow(Home home, List<String> more) {
        if (!Files.isRegularFile(home.libraries().resolve("atlas.args"))) {
            List<String> line = new ArrayList<>(asItRuns());
            line.addAll(1, more);
            return line;
        }
        List<String> line = new ArrayList<>(List.of(java()));
        // The starter may have told it, where the system's locale does not.
        line.add("-Duser.language=" + System.getProperty("user.language", ""));
        line.add("@lib/atlas.args");
        line.add("-XX:AOTCache=lib/atlas.aot");
        line.add("-Datlas.home=" + folder(home));
        line.add("-Datlas.from=" + System.getProperty("atlas.from", ""));
        line.addAll(more);
        line.addAll(main("lib"));
        return line;
    }

    /** The folder that such a window is started in. */
    static Path folder(Home home) {
        return home.assets().toAbsolutePath().resolveSibling("");
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static List<String> main(String modules) {
        if (System.getProperty("jdk.module.main") == null)
            // As tests run it.
            return List.of("-cp", System.getProperty("java.class.path", ""), Main.class.getName());
        String module = System.getProperty("jdk.module.main", "org.quancheng.atlas");
        return List.of("-p", modules, "-m", module + "/" + Main.class.getName());
    }
}
