package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Optional;

class IdleTimeTest {
    @ParameterizedTest
    @CsvSource({
        "60s, 60", "90, 90", "2m, 120", "1m30s, 90", "1m 30s, 90", "10s, 10", "60m, 3600",
        "2min, 120", "2分, 120", "45秒, 45", "1分30秒, 90", "3600, 3600", "' 75s ', 75", "2M, 120",
    })
    void readsWhatPeopleWrite(String written, long seconds) {
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), IdleTime.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "soon", "0", "9", "9s", "61m", "3601", "-60", "1.5m", "60 s s", "1h", "m",
                "s", "99999m", "2m2m", "六十秒"
            })
    void saysWhatToWriteInstead(String written) {
        assertEquals(Optional.empty(), IdleTime.read(written));
        assertTrue(IdleTime.sentence(written).zh().contains("60s"));
        assertTrue(IdleTime.sentence(written).en().contains(written));
    }
}
