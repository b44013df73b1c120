package org.quancheng.atlas.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What passes is written out here once more, so that nothing is opened by accident. */
class KeysTest {
    private static final Set<String> WALKING =
            Set.of(
                    "TAB ENTER SPACE LEFT RIGHT UP DOWN KP_LEFT KP_RIGHT KP_UP KP_DOWN PAGE_UP"
                            .split(" "));

    private static KeyEvent press(KeyCode code, int held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                code.getName(),
                code,
                (held & 1) != 0,
                (held & 2) != 0,
                (held & 4) != 0,
                (held & 8) != 0);
    }

    @Test
    void everyKeyWithControlAltOrTheSystemsKeyIsClosed() {
        for (KeyCode code : KeyCode.values())
            for (int held = 2; held < 16; held++)
                for (boolean typing : new boolean[] {false, true}) {
                    KeyEvent event = press(code, held);
                    if (event.isControlDown() || event.isAltDown() || event.isMetaDown())
                        assertFalse(Keys.pass(event, typing), event::toString);
                }
    }

    @Test
    void onlyWalkingKeysPassWhereNothingIsTyped() {
        Set<String> passing = new TreeSet<>();
        for (KeyCode code : KeyCode.values())
            if (Keys.pass(press(code, 0), false)) passing.add(code.name());
        Set<String> allowed = new TreeSet<>(WALKING);
        allowed.addAll(Set.of("PAGE_DOWN", "HOME", "END"));
        allowed.addAll(Set.of("PLUS", "EQUALS", "ADD", "MINUS", "SUBTRACT"));
        assertEquals(allowed, passing);
    }

    @Test
    void noWayOutPassesEvenWhileSomethingIsTyped() {
        Set<KeyCode> out =
                EnumSet.of(
                        KeyCode.ESCAPE,
                        KeyCode.CONTEXT_MENU,
                        KeyCode.WINDOWS,
                        KeyCode.COMMAND,
                        KeyCode.META,
                        KeyCode.PRINTSCREEN,
                        KeyCode.PAUSE,
                        KeyCode.COPY,
                        KeyCode.PASTE,
                        KeyCode.CUT,
                        KeyCode.PROPS,
                        KeyCode.HELP,
                        KeyCode.POWER,
                        KeyCode.INSERT);
        for (KeyCode code : KeyCode.values()) if (code.isFunctionKey()) out.add(code);
        for (KeyCode code : out)
            for (boolean typing : new boolean[] {false, true})
                assertFalse(Keys.pass(press(code, 0), typing), code::name);
    }

    @Test
    void lettersAndDigitsAreForFields() {
        for (KeyCode code : KeyCode.values()) {
            if (!code.isLetterKey() && !code.isDigitKey()) continue;
            assertEquals(true, Keys.pass(press(code, 1), true), code::name);
            assertFalse(Keys.pass(press(code, 0), false), code::name);
        }
    }
}
