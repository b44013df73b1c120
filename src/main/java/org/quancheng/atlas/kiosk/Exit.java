package org.quancheng.atlas.kiosk;

/** How a kiosk's window ends, told to whoever started it by the exit code of the process. */
public enum Exit {
    /** The caretaker wants the desktop back. */
    LEAVE(0),
    /** The caretaker wants a fresh start: whoever started the window starts it again. */
    RESTART(10);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }
}
