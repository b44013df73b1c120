package org.quancheng.atlas.app;

import org.quancheng.atlas.parcel.install.HealthCheck;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tries a pack in a process of its own, so that one that hangs, eats the memory or brings Java down
 * does so where nobody is harmed.
 *
 * @param command starts this program
 * @param in the folder to start it in
 * @param patience how long the trial may take
 */
public record PackTrial(List<String> command, Path in, Duration patience) implements HealthCheck {
    /** Ten times what the largest pack in our measurements needs. */
    private static final Duration USUAL = Duration.ofMinutes(4);

    /** More than a window ever needs, and less than a small machine has. */
    private static final String MEMORY = "-Xmx1200m";

    /** What a trial may tell. */
    private static final int LONGEST = 1 << 14;

    /** With this program, as much memory as a window may need, and much patience. */
    public static HealthCheck usual(Home home) {
        List<String> flags = List.of(MEMORY, "-XX:+ExitOnOutOfMemoryError", "-Datlas.cache=none");
        return new PackTrial(OwnProgram.asWindow(home, flags), OwnProgram.folder(home), USUAL);
    }

    @Override
    public Optional<Text> trouble(Path folder) {
        try {
            Path said = Files.createTempFile("atlas-trial", ".txt");
            try {
                return trouble(folder, said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            return Optional.of(
                    new Text(
                            "没能试用新内容（" + e.getMessage() + "），没有安装；请重新启动后再试。",
                            "The new content could not be tried ("
                                    + e.getMessage()
                                    + ") and was not installed; restart and try again."));
        }
    }

    private Optional<Text> trouble(Path folder, Path said) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(TryCommand.NAME, folder.toAbsolutePath().toString()));
        Process trial =
                new ProcessBuilder(line)
                        .directory(in.toFile())
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        trial.getOutputStream().close();
        boolean ended = false;
        try {
            ended = trial.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!ended) trial.descendants().forEach(ProcessHandle::destroyForcibly);
            trial.destroyForcibly().onExit().join();
        }
        if (!ended)
            return Optional.of(
                    new Text(
                            "试用新内容时，程序停住了，没有安装，仍用原来的内容；请告诉制作者。",
                            "The program hung as the new content was tried, so it was not"
                                    + " installed and what was in use still is; tell the maker."));
        return trial.exitValue() == 0 ? Optional.empty() : Optional.of(sentence(said));
    }

    private static Text sentence(Path said) throws IOException {
        if (Files.size(said) <= LONGEST) {
            String[] lines = Files.readString(said, StandardCharsets.UTF_8).split("\n");
            if (lines.length == 2) return new Text(lines[0], lines[1]);
        }
        return new Text(
                "试用新内容时，程序出错退出（可能内存不够），没有安装，仍用原来的内容；请告诉制作者。",
                "The program broke down as the new content was tried, perhaps for want of memory,"
                        + " so it was not installed and what was in use still is; tell the maker.");
    }
}
