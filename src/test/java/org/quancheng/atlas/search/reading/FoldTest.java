package org.quancheng.atlas.search.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    private static final Fold FOLD = Dictionary.load().fold();

    @ParameterizedTest
    @CsvSource({
        "ABC, abc",
        "ＡＢＣ１２, abc12",
        "醫學中心, 医学中心",
        "乾杯, 干杯",
        "乾坤, 干坤",
        "cháng, chang",
        "lǜ, lv",
        "Lübeck, lvbeck",
        "München, munchen",
        "①㎡, 1m2",
        "a·b-c（d）, abcd",
        "😀, ''",
        "𠀀, 𠀀",
        "ﬁn, fin",
    })
    void reducesToWhatIsTyped(String text, String folded) {
        assertEquals(folded, FOLD.fold(text).letters());
    }

    @Test
    void knowsWhereEveryLetterCameFrom() {
        Fold.Folded folded = FOLD.fold("“A㎡”医");
        assertEquals("am2医", folded.letters());
        assertEquals(2, folded.from()[1]);
        assertEquals(3, folded.to()[2]);
        assertEquals(4, folded.from()[3]);
        assertEquals("{0, 3}", folded.starts().toString());
    }

    @Test
    void proseKeepsItsGapsAsOneBlank() {
        assertEquals(" a b 医养 融合", FOLD.prose("A — b，医养、融合"));
    }
}
