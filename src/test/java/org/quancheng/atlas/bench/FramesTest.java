package org.quancheng.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FramesTest {
    @Test
    void countsTheTimesBetweenTicks() {
        Frames frames = new Frames();
        long now = 5;
        for (int i = 0; i <= 100; i++) {
            frames.tick(now);
            now += (i == 50 ? 70 : i % 10 == 0 ? 30 : 10) * 1_000_000L;
        }
        Frames.Summary summary = frames.summary();
        assertEquals(100, summary.frames());
        assertEquals(10, summary.median());
        assertEquals(30, summary.p95());
        assertEquals(70, summary.worst());
        assertEquals(100 / (0.9 + 9 * 0.03 + 0.07), summary.fps(), 1e-6);
    }

    @Test
    void saysNothingOfNoFrames() {
        assertEquals(new Frames.Summary(0, 0, 0, 0, 0), new Frames().summary());
    }
}
