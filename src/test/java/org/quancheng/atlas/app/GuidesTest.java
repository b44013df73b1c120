package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.window.AllKeys;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The guides lead somewhere, say the same in both languages, and name what there is. */
class GuidesTest {
    private static final Path GUIDES = Home.find().guides();
    private static final Path ROOT = Home.find().program();
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    private static Path folder(Language language) {
        return GUIDES.resolve(language.locale().getLanguage());
    }

    private static List<Path> guides(Language language) throws IOException {
        try (var files = Files.list(folder(language))) {
            return files.sorted().toList();
        }
    }

    private static List<MatchResult> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().toList();
    }

    @Test
    void bothLanguagesHaveTheSameGuidesOfTheSameShape() throws IOException {
        List<Path> zh = guides(Language.ZH);
        List<Path> en = guides(Language.EN);
        assertEquals(
                zh.stream().map(Path::getFileName).toList(),
                en.stream().map(Path::getFileName).toList());
        assertTrue(zh.size() >= 7, zh.toString());
        for (int i = 0; i < zh.size(); i++) assertEquals(shape(zh.get(i)), shape(en.get(i)));
    }

    /** Headings by their level, code blocks, tables and pictures, in order. */
    private static List<String> shape(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(l -> l.replaceFirst("^(#+) .*", "$1").replaceFirst("^!\\[.*", "picture"))
                .filter(
                        l ->
                                l.matches("#+|picture")
                                        || l.startsWith("|---")
                                        || l.startsWith("    "))
                .map(l -> l.startsWith("    ") ? "code" : l)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsSomewhere(Language language) throws IOException {
        Set<String> pictures = pictures(language);
        Set<String> used = new TreeSet<>();
        for (Path file : guides(language)) {
            for (MatchResult link : matches(LINK, file)) {
                String to = link.group(2);
                if (link.group(1).isEmpty())
                    assertTrue(Files.exists(folder(language).resolve(to)), file + " " + to);
                else used.add(to);
            }
        }
        assertEquals(pictures, used);
    }

    private static Set<String> pictures(Language language) throws IOException {
        return GuidePicturesCommand.lines(GUIDES.resolve("pictures.txt")).stream()
                .map(l -> l.substring(0, l.indexOf(':')))
                .map(n -> "../pictures/" + n + "-" + language.locale().getLanguage() + ".png")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPictureIsOneThatASnapshotCanDraw(Language language) throws IOException {
        Home home = Home.find();
        for (String line : GuidePicturesCommand.lines(GUIDES.resolve("pictures.txt"))) {
            SnapshotCommand asked =
                    GuidePicturesCommand.snapshot(
                            line.substring(line.indexOf(':') + 1), language, "x.png");
            assertTrue(asked.size.matches("\\d+x\\d+"), line);
            assertEquals(language, asked.options.language());
            try {
                Opened.of(home, asked.options);
                HelpDesk.page(home, asked.options);
            } catch (Exception e) {
                throw new AssertionError(line, e);
            }
        }
    }

    /** What stands in a block as a command of the atlas is one. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandIsUnderstood(Language language) throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Path file : guides(language)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("    atlas")) continue;
                count++;
                String[] words = words(line.strip().substring("atlas".length()));
                try {
                    AtlasCommand.line(language).parseArgs(words);
                } catch (CommandLine.ParameterException e) {
                    wrong.add(file.getFileName() + ": " + line.strip() + ": " + e.getMessage());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(count > 10, count + " commands");
    }

    /** The words of a command line, without the remark at its end. */
    private static String[] words(String line) {
        String command = line.replaceFirst("\\s{2,}#.*", "").strip();
        List<String> words = new ArrayList<>();
        Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command)
                .results()
                .forEach(m -> words.add(m.group(1) != null ? m.group(1) : m.group(2)));
        return words.toArray(String[]::new);
    }

    /** Source files and folders that a guide names are there. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPathOfTheSourcesIsThere(Language language) throws IOException {
        if (!Files.isDirectory(ROOT.resolve("src"))) return;
        List<String> missing = new ArrayList<>();
        for (Path file : guides(language))
            for (MatchResult code : matches(CODE, file)) {
                String path = code.group(1);
                if (path.matches("(src|assets|installer)/[\\w./-]+")
                        && !Files.exists(ROOT.resolve(path)))
                    missing.add(file.getFileName() + " " + path);
            }
        assertEquals(List.of(), missing);
    }

    /** What a guide prints bold is a key, or stands on a button. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBoldWordIsAKeyOrIsSeen(Language language) throws IOException {
        Words words = Words.in(language);
        Set<String> keys = new TreeSet<>();
        for (Shortcut key : AllKeys.list())
            for (Chord chord : key.entry().chords()) keys.add(chord.name(w -> words.text(w)));
        List<String> unknown = new ArrayList<>();
        for (Path file : guides(language))
            for (MatchResult bold : matches(BOLD, file)) {
                String what = bold.group(1);
                if (!keys.contains(what) && !isSeen(what, language))
                    unknown.add(file.getFileName() + " " + what);
            }
        assertEquals(List.of(), unknown);
    }

    private static boolean isSeen(String what, Language language) throws IOException {
        Path file =
                ROOT.resolve("src/main/resources/org/quancheng/atlas/style")
                        .resolve("words_" + language.locale().getLanguage() + ".properties");
        return Files.readAllLines(file).stream()
                .map(l -> l.replaceFirst("[^=]*=", ""))
                .anyMatch(l -> l.equals(what) || l.equals(what + "…") || l.equals(what + "..."));
    }

    /** Types that a guide names stand in the sources. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTypeIsThere(Language language) throws IOException {
        Set<String> types;
        try (var files = Files.walk(ROOT.resolve("src"))) {
            types =
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".java"))
                            .map(f -> f.replace(".java", ""))
                            .collect(Collectors.toSet());
        }
        List<String> missing = new ArrayList<>();
        for (Path file : guides(language))
            for (MatchResult code : matches(CODE, file)) {
                TypeName name = TypeName.of(code.group(1));
                if (name.isType() && !types.contains(name.type()))
                    missing.add(file.getFileName() + " " + code.group(1));
            }
        assertEquals(List.of(), missing);
    }

    /**
     * A name in code that looks like a type of ours: {@code pack.PackReader} or {@code
     * PackReader.read}.
     */
    private record TypeName(String type) {
        static TypeName of(String code) {
            var m =
                    Pattern.compile("(?:[a-z]+\\.)*([A-Z][a-z]+(?:[A-Z][A-Za-z]*)+)(?:\\.\\w+)?")
                            .matcher(code);
            return new TypeName(m.matches() ? m.group(1) : "");
        }

        boolean isType() {
            return !type.isEmpty();
        }
    }
}
