package org.quancheng.atlas.house.socket;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.quancheng.atlas.app.Main;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;

/** The child process: runs the atlas, or a deed that must be caught, with all guards up. */
public final class Guarded {
    /** The exit code when something asked for the network. */
    static final int CAUGHT = 66;

    private static final int FRAMES = 20;
    private static final List<KeyCode> MOVES =
            List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.PLUS, KeyCode.RIGHT, KeyCode.DOWN);

    private Guarded() {}

    /** The first argument names the deed; the others are the atlas's own. */
    public static void main(String[] args) throws Throwable {
        JavaTraps.set();
        boolean kernel = !args[0].endsWith("-unguarded") && KernelGuard.set();
        System.out.println(kernel ? "guarded by the kernel" : "guarded at the end");
        Runtime.getRuntime().addShutdownHook(new Thread(Guarded::report));
        switch (args[0].replace("-unguarded", "")) {
            case "atlas" -> {
                Window.getWindows().addListener((javafx.beans.Observable o) -> wander());
                Main.main(Arrays.copyOfRange(args, 1, args.length));
            }
            case "java-socket" -> new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            case "java-channel" -> SocketChannel.open();
            case "native-socket" -> nativeSocket();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void report() {
        try {
            OpenSockets.now().forEach(JavaTraps::caught);
        } catch (IOException e) {
            JavaTraps.caught(e.toString());
        }
        JavaTraps.all().forEach(System.out::println);
        System.out.flush();
        if (!JavaTraps.all().isEmpty()) Runtime.getRuntime().halt(CAUGHT);
    }

    /** Drives over the map with the keyboard, one key after another, then closes the window. */
    private static void wander() {
        if (Window.getWindows().isEmpty()) return;
        wander(Window.getWindows().getFirst(), 0);
    }

    /** Queued rather than tied to frames, which a headless screen may stop giving. */
    private static void wander(Window window, int step) {
        Platform.runLater(
                () -> {
                    if (step == FRAMES) {
                        System.out.println("the window was shown and moved");
                        window.hide();
                        return;
                    }
                    press(window.getScene().lookup("#map-pad"), MOVES.get(step % MOVES.size()));
                    Platform.requestNextPulse();
                    wander(window, step + 1);
                });
    }

    private static void press(Node map, KeyCode key) {
        Event.fireEvent(
                map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** socket(AF_INET, SOCK_STREAM, 0) past all of Java. */
    private static void nativeSocket() throws Throwable {
        Linker linker = Linker.nativeLinker();
        var socket =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("socket"),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        System.out.println("descriptor " + (int) socket.invokeExact(2, 1, 0));
    }
}
