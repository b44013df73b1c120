package org.quancheng.atlas.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

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
    void workThatFailsKeepsNothingBehindItWaiting() {
        Latest latest = new Latest(Background.immediate());
        Callable<String> broken =
                () -> {
                    latest.ask(() -> "second", done::add);
                    throw new IOException("a broken file");
                };
        assertThrows(IllegalStateException.class, () -> latest.ask(broken, done::add));
        assertEquals(List.of("second"), done);
        assertTrue(latest.isIdle());
    }

    @Test
    void whoFailsToTakeAResultKeepsNothingBehindItWaiting() {
        Latest latest = new Latest(Background.immediate());
        Callable<String> work =
                () -> {
                    latest.ask(() -> "second", done::add);
                    return "first";
                };
        Consumer<String> clumsy =
                result -> {
                    throw new IllegalArgumentException(result);
                };
        assertThrows(IllegalArgumentException.class, () -> latest.ask(work, clumsy));
        assertEquals(List.of("second"), done);
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
