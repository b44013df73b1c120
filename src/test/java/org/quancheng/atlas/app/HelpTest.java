package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.plan.fact.Language;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class HelpTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndArgumentIsExplainedInThatLanguage(Language language) {
        for (CommandLine command : commands(language)) {
            assertLanguage(language, command.getCommandSpec().usageMessage().header());
            for (ArgSpec argument : command.getCommandSpec().args()) {
                if (!argument.hidden()) assertLanguage(language, argument.description());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLibrarysOwnWordsAreInThatLanguageToo(Language language) {
        for (CommandLine command : commands(language)) {
            String help = command.getUsageMessage();
            assertEquals(language == Language.EN, help.contains("Usage: "), help);
            assertEquals(language == Language.EN, help.contains("Options:"), help);
            assertFalse(help.contains("${bundle"), help);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en", "--lang=en", "snapshot --district 历下 --lang en -o x.png"})
    void theLanguageIsKnownBeforeTheRestIs(String arguments) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertEquals(Language.EN, LanguageOption.in(arguments.split(" ")));
            assertEquals(Language.ZH, LanguageOption.in(new String[] {"--language", "en"}));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--yeer=3, 不认识「--yeer=3」，是不是 --year",
        "snapshot, 缺少 --output=文件",
        "search, 缺少 文字",
        "--year=soon, 「soon」不能用作 --year=年份",
        "--lang=fr, 「fr」不能用作 --lang=zh|en",
        "kugel, 不认识「kugel」",
    })
    void whatIsWrongWithTheArgumentsIsOneSentence(String argument, String sentence) {
        assertEquals(
                sentence
                        + "。用法见：atlas"
                        + (argument.matches("s\\w+") ? " " + argument : "")
                        + " --help",
                complaint(argument));
    }

    private static String complaint(String argument) {
        CommandLine line = AtlasCommand.line(Language.ZH);
        try {
            line.parseArgs(argument);
            return "";
        } catch (CommandLine.ParameterException e) {
            return Misuse.sentence(e).zh();
        }
    }

    private static List<CommandLine> commands(Language language) {
        return withAllBelow(AtlasCommand.line(language))
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .toList();
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(HelpTest::withAllBelow));
    }

    private static void assertLanguage(Language language, String[] lines) {
        String text = String.join("", lines);
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        assertFalse(text.isBlank());
        if (language == Language.ZH) assertTrue(chinese, text);
        else assertFalse(chinese, text);
    }
}
