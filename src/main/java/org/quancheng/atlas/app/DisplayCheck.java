package org.quancheng.atlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Whether a window can be opened here, and how it is drawn. */
final class DisplayCheck {
    private DisplayCheck() {}

    /** On Linux a display server must be named; elsewhere there is always one. */
    static boolean hasDisplay() {
        if (!isLinux()) return true;
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    /**
     * Where Linux shows no graphics card, the toolkit need not look for one: that takes it a tenth
     * of a second and the memory of a graphics library. Nor need it keep pictures of backgrounds
     * that only a graphics card shows sooner than the processor draws them: 8 MB at once, and more
     * for what they are made with. What the person has chosen stays.
     */
    static void chooseRenderer() {
        boolean blind =
                isLinux()
                        && !Files.exists(Path.of("/dev/dri"))
                        && !Files.exists(Path.of("/dev/nvidiactl"));
        if (!blind) return;
        choose("prism.order", "sw");
        choose("prism.disableRegionCaching", "true");
    }

    private static void choose(String property, String value) {
        if (System.getProperty(property) == null) System.setProperty(property, value);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
