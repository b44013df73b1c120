package org.quancheng.atlas.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LatestTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void ofRequestsDuringWorkOnlyTheLastIsDone() {
        Latest latest = new Latest(Background.immediate());
        latest.ask(
                () -> {
                    latest.ask(() -> "second", done::add);
                    latest.ask(() -> "third", done::add);
                    return "first";
                },
                done::add);
        assertEquals(List.of("first", "third"), done);
        assertTrue(latest.isIdle());
    }

    @Test
    void whatIsDroppedIsNotDoneAndWhatIsAskedLaterIs() {
        Latest latest = new Latest(Background.immediate());
        latest.ask(
                () -> {
                    latest.ask(() -> "dropped", done::add);
                    return "first";
                },
                result -> {
                    done.add(result);
                    latest.drop();
                });
        latest.ask(() -> "later", done::add);
        assertEquals(List.of("first", "later"), done);
    }
}
