package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A kiosk that is to play a story that nobody knows does not play another one. */
class KioskStoryCommandTest {
    private record Answer(int code, String said) {}

    private static Answer ask(String language, String story) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int code =
                    AtlasCommand.line(Language.EN)
                            .execute(
                                    KioskStoryCommand.NAME,
                                    "--pack",
                                    MiniTown.folder().toString(),
                                    "--lang",
                                    language,
                                    "--idle",
                                    "90s",
                                    "--story",
                                    story);
            return new Answer(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void namesTheStoriesThatThereAre() {
        assertEquals(new Answer(0, ""), ask("en", "morning-walk"));
        Answer en = ask("en", "evening-walk");
        assertEquals(2, en.code());
        assertTrue(en.said().contains("\"evening-walk\""), en.said());
        assertTrue(en.said().contains("morning-walk"), en.said());
        Answer zh = ask("zh", "evening-walk");
        assertEquals(2, zh.code());
        assertTrue(zh.said().contains("内容包里没有故事「evening-walk」"), zh.said());
    }

    /** What cannot be started, or fails otherwise, keeps no kiosk from opening. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyAStoryThatIsKnownToBeMissingKeepsAKioskClosed() {
        assertEquals(Optional.empty(), fault("exit 0"));
        assertEquals(Optional.empty(), fault("echo something else; exit 1"));
        assertEquals(Optional.empty(), fault("exit 2"));
        assertEquals(
                Optional.of(new Text("no such story", "no such story")),
                fault("printf 'no such story'; exit 2"));
        assertEquals(
                Optional.empty(),
                KioskStoryCommand.fault(
                        new ChildRun(
                                line -> new ProcessBuilder("/no/such/program"),
                                Duration.ofMinutes(1))));
    }

    private static Optional<Text> fault(String script) {
        return KioskStoryCommand.fault(
                new ChildRun(
                        line -> new ProcessBuilder(List.of("sh", "-c", script)),
                        Duration.ofMinutes(1)));
    }
}
