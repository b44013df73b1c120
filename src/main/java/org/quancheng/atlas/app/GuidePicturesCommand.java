package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Draws the pictures of the guides, which a list of command lines describes: the build runs it, so
 * that a guide never shows what the program no longer does.
 */
@Command(name = "guide-pictures", hidden = true, mixinStandardHelpOptions = true)
final class GuidePicturesCommand implements Callable<Integer> {
    @Mixin ViewOptions options = new ViewOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:usage.label.folder}",
            required = true,
            descriptionKey = "output-folder")
    Path output = Path.of("pictures");

    @Override
    public Integer call() throws Exception {
        Home home = Home.find();
        Path list = home.guides().resolve("pictures.txt");
        Path scratch = Files.createTempDirectory("atlas");
        // What is read once is not read again for every picture, and the builder's store stays as
        // it is.
        System.setProperty("atlas.cache", scratch.toString());
        try {
            List<Offscreen.Wanted> wanted = new ArrayList<>();
            for (String line : lines(list))
                for (Language language : Language.values()) wanted.add(read(line, language));
            Offscreen.pictures(home, wanted);
        } catch (IOException e) {
            return Say.problem(
                    options,
                    new Text("读不出图片清单：" + list, "The list of pictures cannot be read: " + list));
        } finally {
            forget(scratch);
        }
        return 0;
    }

    /** The lines that name a picture. */
    static List<String> lines(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        }
    }

    /** A line such as {@code window: --size 1280x800}, for one language. */
    private Offscreen.Wanted read(String line, Language language) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip() + "-" + tag(language) + ".png";
        SnapshotCommand asked = snapshot(line.substring(colon + 1), language, name);
        String[] sides = asked.size.split("x");
        return new Offscreen.Wanted(
                asked.options,
                Integer.parseInt(sides[0]),
                Integer.parseInt(sides[1]),
                output.resolve(name));
    }

    /** Understands the options as the command line does. */
    static SnapshotCommand snapshot(String options, Language language, String file) {
        List<String> words = new ArrayList<>(List.of("snapshot"));
        words.addAll(Stream.of(options.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList());
        words.addAll(List.of("--lang", tag(language), "-o", file));
        return (SnapshotCommand)
                AtlasCommand.line(language)
                        .parseArgs(words.toArray(String[]::new))
                        .subcommand()
                        .commandSpec()
                        .userObject();
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
