package org.quancheng.atlas.state.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.geo.LonLat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a presenter does with pointer and ink, step by step. */
class InkTest {
    private static final LonLat A = new LonLat(117, 36);
    private static final LonLat B = new LonLat(117.1, 36);
    private static final LonLat C = new LonLat(117.1, 36.1);

    private final Ink ink = new Ink(Keeping.NONE);

    private void drawn(Tool tool, LonLat... points) {
        ink.take(tool);
        ink.begin(points[0]);
        for (LonLat p : points) ink.draw(p);
        ink.end();
    }

    /**
     * Each letter is a thing done: p a pen's stroke, l an arrow, t a text, e the last stroke
     * erased, c all erased, u undo, r redo, a and b turned to a chapter, n to none, k kept, x not
     * kept.
     */
    private void act(char what) {
        switch (what) {
            case 'p' -> drawn(Tool.PEN, A, B, C);
            case 'l' -> drawn(Tool.LINE, A, B);
            case 't' -> ink.write(A, "words");
            case 'e' -> ink.erase(ink.strokes().get().getLast());
            case 'c' -> ink.clear();
            case 'u' -> ink.undo();
            case 'r' -> ink.redo();
            case 'n' -> ink.turnTo(Optional.empty());
            case 'k' -> ink.setKept(true);
            case 'x' -> ink.setKept(false);
            default -> ink.turnTo(Optional.of(String.valueOf(what)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plt, PEN LINE TEXT",
        "pl e, PEN",
        "pl eu, PEN LINE",
        "pl uu, ''",
        "pl uuu, ''",
        "pl uur, PEN",
        "pl uurr, PEN LINE",
        "pl u t r, PEN TEXT",
        "pl c, ''",
        "pl c u, PEN LINE",
        "pl c c u, PEN LINE",
        "a p b, ''",
        "a p b a, ''",
        "a p b a u, PEN",
        "a pk b, ''",
        "a pk b a, PEN",
        "a pkx b a, ''",
        "a pk b l a, PEN",
        "a pk b l a b, ''",
        "a p a, PEN",
        "p a, ''",
        "p a n, PEN",
        "p a l n u, ''"
    })
    void strokesComeAndGo(String acts, String left) {
        acts.chars().filter(c -> c != ' ').forEach(c -> act((char) c));
        assertEquals(
                left,
                ink.strokes().get().stream()
                        .map(s -> s.kind().name())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void saysWhetherThereIsAWayBackAndForth() {
        assertFalse(ink.canUndo().get() || ink.canRedo().get());
        act('p');
        assertTrue(ink.canUndo().get() && !ink.canRedo().get());
        act('u');
        assertTrue(!ink.canUndo().get() && ink.canRedo().get());
        act('a');
        assertFalse(ink.canUndo().get() || ink.canRedo().get(), "each chapter has its own");
    }

    @Test
    void aStrokeGrowsWhileItIsDrawnAndIsOneStep() {
        ink.take(Tool.PEN);
        ink.begin(A);
        ink.draw(A);
        ink.draw(B);
        assertEquals(List.of(A, B), ink.live().get().orElseThrow().points());
        assertEquals(List.of(), ink.strokes().get());
        ink.end();
        assertEquals(Optional.empty(), ink.live().get());
        act('u');
        assertEquals(List.of(), ink.strokes().get());
    }

    @Test
    void anArrowIsPulledAndOneWithoutLengthIsNone() {
        ink.take(Tool.LINE);
        ink.begin(A);
        ink.draw(B);
        ink.draw(C);
        assertEquals(List.of(A, C), ink.live().get().orElseThrow().points());
        ink.end();
        drawn(Tool.LINE, A);
        ink.write(A, "  ");
        assertEquals(1, ink.strokes().get().size());
        drawn(Tool.PEN, A);
        assertEquals(2, ink.strokes().get().size(), "a dot is a stroke");
    }

    @Test
    void aSecondFingerForgetsTheStroke() {
        ink.take(Tool.MARKER);
        ink.begin(A);
        ink.draw(B);
        ink.abandon();
        ink.draw(C);
        ink.end();
        assertEquals(List.of(), ink.strokes().get());
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void onlyPointersPointAndOnlyPensDraw(Tool tool) {
        ink.take(tool);
        ink.point(Optional.of(A));
        assertEquals(tool.points() ? Optional.of(A) : Optional.empty(), ink.spot().get());
        ink.begin(A);
        boolean line = tool == Tool.PEN || tool == Tool.MARKER || tool == Tool.LINE;
        assertEquals(line, ink.live().get().isPresent());
        ink.turn(tool);
        assertEquals(Tool.ARROW, ink.tool().get(), "taken twice it is put down");
        assertEquals(Optional.empty(), ink.spot().get());
        assertEquals(Optional.empty(), ink.live().get());
    }

    @Test
    void puttingTheToolsAwayLeavesTheInk() {
        ink.setOut(true);
        act('p');
        ink.setOut(false);
        assertEquals(Tool.ARROW, ink.tool().get());
        assertEquals(1, ink.strokes().get().size());
    }
}
