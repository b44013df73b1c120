package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whoever edits a pack and makes a mistake still sees the rest, and is told file and line. */
class BrokenPackJourney {
    @TempDir private Path pack;

    @Test
    void tellsWhatIsWrongAndShowsTheRest() throws IOException {
        MiniTown.copyTo(pack);
        Path file = pack.resolve("tasks.json");
        List<String> lines = Files.readAllLines(file);
        lines.set(4, lines.get(4) + " ]");
        Files.write(file, lines);
        Reading reading = Packs.read(pack);
        assertFalse(reading.problems().isEmpty());

        try (Visit visit = Visit.to(reading)) {
            assertEquals(visit.plan().manifest().title().zh(), visit.title());
            assertEquals(
                    List.of(Integer.toString(reading.problems().size())),
                    visit.ask(() -> Seen.texts(visit.node("problem-badge"))));
            assertFalse(visit.has("rail-tasks"), "what is not there has no way to it");
            visit.click("problem-badge");
            assertEquals(Subject.of(Kind.PROBLEMS), visit.subject());
            for (Language language : Language.values()) {
                List<String> texts = visit.panelTexts();
                for (PackProblem problem : reading.problems()) {
                    assertTrue(texts.contains(problem.file()), texts::toString);
                    assertTrue(texts.contains(problem.message().in(language)), texts::toString);
                    if (problem.line() == 0) continue;
                    String line =
                            visit.words().text("problems.line", problem.line(), problem.column());
                    assertTrue(texts.stream().anyMatch(t -> t.startsWith(line)), texts::toString);
                }
                visit.click("rail-language");
            }
        }
    }

    @Test
    void saysNothingOfASoundPack() {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            assertFalse(visit.has("problem-badge"));
        }
    }
}
