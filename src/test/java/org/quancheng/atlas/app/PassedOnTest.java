package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.fact.Language;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the benchmark is told, its windows are told. */
class PassedOnTest {
    private static List<String> passed(String... arguments) {
        CommandLine line = AtlasCommand.line(Language.EN);
        line.parseArgs(arguments);
        return BenchCommand.forWindows(line.getSubcommands().get("bench").getCommandSpec());
    }

    private static ViewOptions understood(String command, List<String> arguments) {
        CommandLine line = AtlasCommand.line(Language.EN);
        line.parseArgs(
                Stream.concat(Stream.of(command).filter(c -> !c.isEmpty()), arguments.stream())
                        .toArray(String[]::new));
        return command.isEmpty()
                ? ((AtlasCommand) line.getCommand()).options
                : ((BenchWindowCommand) line.getSubcommands().get(command).getCommand()).options;
    }

    @Test
    void everyWindowUnderstandsIt() {
        List<String> passed =
                passed(
                        "bench",
                        "--json",
                        "--content",
                        "1,10",
                        "--seconds=3",
                        "--pack=town",
                        "--basemap",
                        "under.mbtiles",
                        "--theme",
                        "contrastdark",
                        "--lang",
                        "en",
                        "--scale=hall",
                        "--motion=reduced",
                        "--hide",
                        "rivers,places",
                        "--hide=neighbours",
                        "--show",
                        "graticule",
                        "--shading",
                        "gdp",
                        "--year=2035",
                        "--link",
                        "atlas://view?at=1,2&zoom=9",
                        "--visitors");
        for (String command : List.of("", "bench-window")) {
            ViewOptions view = understood(command, passed);
            assertEquals(Path.of("under.mbtiles").toAbsolutePath(), view.basemap);
            assertEquals(LookOptions.Theme.contrastdark, view.theme);
            assertEquals(LookOptions.Lang.en, view.lang);
            assertEquals(LookOptions.Size.hall, view.scale);
            assertEquals(LookOptions.Motion.reduced, view.motion);
            assertEquals(List.of("rivers", "places", "neighbours"), view.hide);
            assertEquals(List.of("graticule"), view.show);
            assertEquals("gdp", view.shading);
            assertEquals(2035, view.year);
            assertEquals("atlas://view?at=1,2&zoom=9", view.link);
            assertTrue(view.visitors);
            assertEquals(null, view.pack, "each window is given one by itself");
        }
    }

    @Test
    void whatWasNotSaidIsNotPassedOn() {
        assertEquals(List.of(), passed("bench", "--content=1", "--starts", "2", "--soak=1"));
    }

    /** An option that is added some day is passed on without anyone thinking of it. */
    @Test
    void nothingOfAViewIsForgotten() {
        CommandSpec view = CommandSpec.forAnnotatedObject(new ViewOptions());
        for (OptionSpec option : view.options()) {
            String name = option.longestName();
            if (name.equals("--pack")) continue;
            String value =
                    option.type().isEnum() ? option.type().getEnumConstants()[0].toString() : "7";
            String written = option.arity().max() == 0 ? name : name + "=" + value;
            assertEquals(1, passed("bench", written).size(), written);
        }
    }
}
