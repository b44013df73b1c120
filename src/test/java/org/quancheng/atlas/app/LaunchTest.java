package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quancheng.atlas.plan.fact.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** A window that cannot open ends the program, with a sentence. */
class LaunchTest {
    private static final Executor THREAD = work -> Thread.ofPlatform().daemon().start(work);

    private final AtomicInteger exits = new AtomicInteger();

    static List<Throwable> failures() {
        return List.of(
                new IOException("no disk"),
                new IllegalStateException("no state"),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/example/Gone"),
                new UnsatisfiedLinkError("no prism_sw"),
                new ExceptionInInitializerError("never"));
    }

    private static Object fail(Throwable e) throws Exception {
        if (e instanceof Error error) throw error;
        throw (Exception) e;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverKeepsAWindowFromOpeningReachesWhoWaits(Throwable e) {
        assertSame(e, assertThrows(Throwable.class, () -> open(end -> fail(e))));
        assertSame(e, assertThrows(Throwable.class, () -> open(end -> later(e, end))));
        assertEquals(2, exits.get(), "the toolkit is ended");
    }

    private int open(Launch.Opening<Integer> opening) throws Exception {
        return Launch.on(THREAD, opening, exits::incrementAndGet);
    }

    private static void later(Throwable e, CompletableFuture<Integer> end) {
        THREAD.execute(() -> end.completeExceptionally(e));
    }

    @Test
    void aWindowThatIsClosedEndsWithItsCode() throws Exception {
        assertEquals(10, open(end -> end.complete(10)));
        assertEquals(1, exits.get());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void thePersonIsToldInOneSentence(Throwable e) {
        for (Language language : Language.values()) {
            String said = said(e, language);
            assertEquals(1, said.lines().count(), said);
            assertFalse(said.contains("\tat "), said);
            assertTrue(said.contains(String.valueOf(e.getMessage())), said);
            assertEquals(
                    language == Language.ZH,
                    said.codePoints().anyMatch(Character::isIdeographic),
                    said);
        }
    }

    private static String said(Throwable e, Language language) {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(
                    Say.CANNOT,
                    Failure.guard(
                            () -> {
                                fail(e);
                                return 0;
                            },
                            language));
        } finally {
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
