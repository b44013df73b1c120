package org.quancheng.atlas.app;

import java.util.Locale;

/** Whether a window can be opened here. */
final class DisplayCheck {
    private DisplayCheck() {}

    /** On Linux a display server must be named; elsewhere there is always one. */
    static boolean hasDisplay() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!os.contains("linux")) return true;
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
