package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a kiosk says about its options before it starts. */
class UpkeepOptionsTest {
    @ParameterizedTest
    @CsvSource({
        "'', false, always open",
        "Tue-Sun 09:00-17:00, false, as in the help",
        "Mon closed, false, one day off",
        "周一至周日 休馆, true, never open",
        "9 to 5, true, not understood",
    })
    void hoursThatNobodyCanMeanAreToldAtOnce(String hours, boolean told, String why) {
        UpkeepOptions options = new UpkeepOptions();
        options.hours = hours;
        assertEquals(told, options.fault().isPresent(), why);
    }
}
