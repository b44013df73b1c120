package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.export.Makers;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Topic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the command for exports answers before it makes anything. */
class ExportCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--map -o F/x.doc | The format is not clear",
                "--indicators -o F/x.svg | cannot be had as svg",
                "--map -o F/x.png --size 99x99 | is not WIDTHxHEIGHT",
                "--map -o F/x.png --size 9000x99999 | is not WIDTHxHEIGHT",
                "-o F/x.pdf | Say what to export",
                "--map --indicators -o F/x.pdf | Say what to export",
                "--story nowhere -o F/x.pdf | The pack has no",
                "--district nowhere -o F/x.pdf | The pack has no",
                "--map -o F/no/x.pdf | There is no folder",
                "--map -o F --format pdf | is a folder",
                "--map --each -o F --format pdf | goes with --district all",
                "--district all --each -o F/no --format pdf | names a folder that is there",
                "--map -o F/there.pdf | exists already",
            })
    void refusesInOneSentenceAndWritesNothing(String arguments, String said) throws IOException {
        Files.writeString(folder.resolve("there.pdf"), "mine");
        String answer = answer(("export --lang en " + arguments).replace("F", folder.toString()));
        assertTrue(answer.contains(said), answer);
        assertEquals(1, answer.lines().count(), answer);
        assertEquals("mine", Files.readString(folder.resolve("there.pdf")));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private static String answer(String arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(Say.CANNOT, AtlasCommand.run(arguments.split(" ")));
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyTopicCanBeHadInSomeFormat() {
        for (Topic.Kind kind : Topic.Kind.values())
            assertTrue(!Makers.formats(kind).isEmpty(), kind.name());
        assertTrue(new Order.Size(7680, 4320).isDrawable());
    }
}
