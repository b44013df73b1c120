package org.quancheng.atlas.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.OptionalInt;

/** The screens of the machine, counted from 1 as people do. */
final class Screens {
    private Screens() {}

    /**
     * The room of a screen for a window; the main screen's if none is named.
     *
     * @throws Target.Unknown if the machine has no such screen
     */
    static Rectangle2D bounds(OptionalInt number) throws Target.Unknown {
        return screen(number).getVisualBounds();
    }

    /**
     * All of a screen, also what the system keeps for itself.
     *
     * @throws Target.Unknown if the machine has no such screen
     */
    static Rectangle2D whole(OptionalInt number) throws Target.Unknown {
        return screen(number).getBounds();
    }

    private static Screen screen(OptionalInt number) throws Target.Unknown {
        if (number.isEmpty()) return Screen.getPrimary();
        List<Screen> screens = Screen.getScreens();
        int n = number.getAsInt();
        if (n < 1 || n > screens.size())
            throw new Target.Unknown(
                    new Text(
                            "没有第 " + n + " 块屏幕，这台机器接了 " + screens.size() + " 块。",
                            "There is no screen "
                                    + n
                                    + "; this machine has "
                                    + (screens.size() == 1 ? "one." : screens.size() + ".")));
        return screens.get(n - 1);
    }
}
