package org.quancheng.atlas.hours;

import java.time.LocalTime;

/**
 * A time of the day for which a hall is open.
 *
 * @param close not after {@code open}: on the next day; midnight as both is the whole day
 */
public record Span(LocalTime open, LocalTime close) {
    boolean endsNextDay() {
        return !close.isAfter(open);
    }

    @Override
    public String toString() {
        return open + "-" + (close.equals(LocalTime.MIDNIGHT) ? "24:00" : close.toString());
    }
}
