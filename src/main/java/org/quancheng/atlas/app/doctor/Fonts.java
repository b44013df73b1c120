package org.quancheng.atlas.app.doctor;

import org.quancheng.atlas.diagnosis.Result;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the program's own font can show everything that the content says. */
final class Fonts {
    private static final Text TOPIC = new Text("字体", "Fonts");
    private static final int NAMED = 20;

    private Fonts() {}

    /** Tries every character of the pack's files in both weights. */
    static Result check(Path assets, Path pack) {
        Look look = new Look(assets);
        TreeSet<Integer> missing = new TreeSet<>();
        try {
            int[] characters = characters(pack);
            for (boolean bold : new boolean[] {false, true}) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, look.fontFile(bold).toFile());
                for (int c : characters)
                    if (!Character.isISOControl(c) && !font.canDisplay(c)) missing.add(c);
            }
        } catch (IOException | FontFormatException | UncheckedIOException e) {
            return Result.bad(
                    TOPIC,
                    new Text(
                            "字体文件读不出来：" + e.getMessage(),
                            "A font cannot be read: " + e.getMessage()),
                    new Text(
                            "请重新安装，或完整复制整个程序文件夹。",
                            "Install the program again, or copy its whole folder."));
        }
        if (missing.isEmpty())
            return Result.good(
                    TOPIC,
                    new Text(
                            Look.FAMILY + "，内容里的字都有", Look.FAMILY + " has every character in use"));
        String some =
                missing.stream()
                        .limit(NAMED)
                        .map(c -> Character.toString(c))
                        .collect(Collectors.joining(" "));
        return Result.doubtful(
                TOPIC,
                new Text(
                        Look.FAMILY + " 缺 " + missing.size() + " 个字：" + some,
                        Look.FAMILY + " lacks " + missing.size() + " characters: " + some),
                new Text(
                        "这些字会显示成方框：请在内容包里换用别的写法。",
                        "They will show as boxes: write them differently in the pack."));
    }

    private static int[] characters(Path pack) throws IOException {
        try (var files = Files.walk(pack)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .map(Fonts::read)
                    .flatMapToInt(String::codePoints)
                    .distinct()
                    .toArray();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
