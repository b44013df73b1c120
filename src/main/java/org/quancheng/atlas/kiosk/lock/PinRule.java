package org.quancheng.atlas.kiosk.lock;

import java.util.Optional;

/** Which PINs are good enough. */
public final class PinRule {
    /** A million possibilities, of which a thief who must wait between attempts tries few. */
    public static final int SHORTEST = 6;

    public static final int LONGEST = 12;

    /** Of so few different digits, everybody guesses the rest. */
    private static final int LEAST_DIFFERENT = 3;

    private PinRule() {}

    /** Why a PIN will not do. */
    public enum Fault {
        NO_DIGITS,
        SHORT,
        LONG,
        EASY
    }

    /** What is wrong with a PIN; empty for a good one. */
    public static Optional<Fault> fault(String pin) {
        if (!pin.chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.of(Fault.NO_DIGITS);
        if (pin.length() < SHORTEST) return Optional.of(Fault.SHORT);
        if (pin.length() > LONGEST) return Optional.of(Fault.LONG);
        boolean easy = pin.chars().distinct().count() < LEAST_DIFFERENT || isRow(pin);
        return easy ? Optional.of(Fault.EASY) : Optional.empty();
    }

    /** Digits that go up or down by one each, such as 345678 or 987654; after 9 comes 0. */
    private static boolean isRow(String pin) {
        int step = Math.floorMod(pin.charAt(1) - pin.charAt(0), 10);
        if (step != 1 && step != 9) return false;
        for (int i = 2; i < pin.length(); i++)
            if (Math.floorMod(pin.charAt(i) - pin.charAt(i - 1), 10) != step) return false;
        return true;
    }
}
