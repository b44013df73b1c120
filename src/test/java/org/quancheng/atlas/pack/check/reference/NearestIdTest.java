package org.quancheng.atlas.pack.check.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NearestIdTest {
    @ParameterizedTest
    @CsvSource({
        "lixia, lixia, 0",
        "lixa, lixia, 1",
        "lxiia, lixia, 2",
        "'', abc, 3",
        "kitten, sitting, 3",
        "flaw, lawn, 2"
    })
    void countsEdits(String a, String b, int edits) {
        assertEquals(edits, NearestId.distance(a, b));
        assertEquals(edits, NearestId.distance(b, a));
    }

    @ParameterizedTest
    @CsvSource({"lixa, lixia", "shizong, shizhong", "nowhere, ''", "lixi, lixia"})
    void suggestsOnlyWhatIsNear(String written, String suggestion) {
        assertEquals(
                suggestion,
                NearestId.to(written, List.of("shizhong", "licheng", "lixia")).orElse(""));
    }
}
