package org.quancheng.atlas.map.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.Group;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

/** Signs are made once for each look, and only so many are kept. */
class StockTest {
    private static final int MOST = 500;

    private final Stock stock = new Stock();
    private final AtomicInteger made = new AtomicInteger();

    private Group sign(int number) {
        return stock.get(
                Group.class,
                "sign " + number,
                () -> {
                    made.incrementAndGet();
                    return new Group();
                });
    }

    @Test
    void aSignIsMadeOnce() {
        assertSame(sign(1), sign(1));
        assertEquals(1, made.get());
    }

    @Test
    void thoseNotWantedForLongestAreDropped() {
        Group first = sign(0);
        Group second = sign(1);
        for (int i = 2; i < MOST; i++) sign(i);
        assertSame(first, sign(0));
        sign(MOST);
        assertSame(first, sign(0));
        assertNotSame(second, sign(1));
        assertEquals(MOST + 2, made.get());
    }
}
