package org.quancheng.atlas.app;

import org.quancheng.atlas.diagnosis.Breakdowns;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How this very program is started once more, in a process of its own: installed, from the packaged
 * folder, or as it was built.
 */
final class OwnProgram {
    private OwnProgram() {}

    /**
     * With the flags that it runs with.
     *
     * @param flags further ones of Java
     * @param arguments the command and what follows it
     */
    static ProcessBuilder asItRuns(List<String> flags, List<String> arguments) {
        return installed().isEmpty()
                ? new ProcessBuilder(joined(asBuilt(flags), arguments))
                : started(flags, arguments);
    }

    /** And that with which Java writes where it belongs what it has to say of its breakdown. */
    private static List<String> withReport(List<String> flags) {
        return joined(flags, List.of(Breakdowns.flag(UserFolders.logFolder())));
    }

    /**
     * With the flags that windows have, whatever those of this process are.
     *
     * @param flags further ones of Java
     * @param arguments the command and what follows it
     */
    static ProcessBuilder window(Home home, List<String> flags, List<String> arguments) {
        if (!installed().isEmpty()) return started(flags, arguments);
        if (!Files.isRegularFile(home.libraries().resolve("atlas.args")))
            return asItRuns(flags, arguments);
        return new ProcessBuilder(joined(packaged(home, flags), arguments))
                .directory(folder(home).toFile());
    }

    /** The starter of an installed program. */
    private static String installed() {
        return System.getProperty("jpackage.app-path", "");
    }

    /** It knows its flags, and takes others from the environment only. */
    private static ProcessBuilder started(List<String> flags, List<String> arguments) {
        ProcessBuilder program = new ProcessBuilder(joined(List.of(installed()), arguments));
        String quoted =
                withReport(flags).stream().map(f -> '"' + f + '"').collect(Collectors.joining(" "));
        program.environment().merge("JAVA_TOOL_OPTIONS", quoted, (was, more) -> was + " " + more);
        return program;
    }

    private static List<String> asBuilt(List<String> flags) {
        List<String> line = new ArrayList<>(List.of(java()));
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(withReport(flags));
        line.addAll(main(System.getProperty("jdk.module.path", "")));
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
        line.addAll(withReport(flags));
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
        String module = System.getProperty("jdk.module.main", "");
        // Without a module it is tests that run it.
        if (module.isEmpty())
            return List.of("-cp", System.getProperty("java.class.path", ""), Main.class.getName());
        return List.of("-p", modules, "-m", module + "/" + Main.class.getName());
    }

    private static List<String> joined(List<String> line, List<String> arguments) {
        return Stream.concat(line.stream(), arguments.stream()).toList();
    }
}
