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
     * A window of it, with the flags that windows have.
     *
     * @param flags further ones
     * @param arguments the command and what follows it
     */
    static ProcessBuilder window(Home home, List<String> flags, List<String> arguments) {
        String installed = System.getProperty("jpackage.app-path", "");
        List<String> line =
                !installed.isEmpty()
                        ? new ArrayList<>(List.of(installed))
                        : isPackaged(home) ? packaged(home, flags) : built(flags);
        line.addAll(arguments);
        ProcessBuilder window = new ProcessBuilder(line);
        // An installed program's starter knows its flags, and takes no others.
        if (!installed.isEmpty())
            window.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", flags));
        else if (isPackaged(home)) window.directory(folder(home).toFile());
        return window;
    }

    private static boolean isPackaged(Home home) {
        return Files.isRegularFile(home.libraries().resolve("atlas.args"));
    }

    private static List<String> built(List<String> flags) {
        List<String> line = asItRuns();
        line.addAll(1, flags);
        return line;
    }

    /** As the starters do it, which the prepared start needs. */
    private static List<String> packaged(Home home, List<String> flags) {
        List<String> line = new ArrayList<>(List.of(java()));
        // The starter may have told it, where the system's locale does not.
        line.add("-Duser.language=" + System.getProperty("user.language", ""));
        line.add("@lib/atlas.args");
        line.add("-XX:AOTCache=lib/atlas.aot");
        line.add("-Datlas.home=" + folder(home));
        line.add("-Datlas.from=" + System.getProperty("atlas.from", ""));
        line.addAll(flags);
        line.addAll(main("lib"));
        return line;
    }

    private static Path folder(Home home) {
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
