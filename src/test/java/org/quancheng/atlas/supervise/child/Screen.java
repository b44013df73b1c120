package org.quancheng.atlas.supervise.child;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.quancheng.atlas.supervise.Beat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

/**
 * A window in a program of its own whose renderer dies when it is started for the first time, while
 * the window's thread lives on; the second time it ends well.
 */
public final class Screen {
    private Screen() {}

    /** Takes a file that does not exist before the first start. */
    public static void main(String[] args) throws Exception {
        Path mark = Path.of(args[0]);
        boolean first = !Files.exists(mark);
        Files.writeString(mark, "started");
        Lifeline.hold(System.in, () -> Runtime.getRuntime().halt(0));
        Platform.startup(() -> open(first));
    }

    private static void open(boolean first) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Group(), 200, 100));
        stage.show();
        new Heart(() -> 1, () -> "ATTRACT", () -> "")
                .start(stage.getScene(), line -> say(line, first));
    }

    private static void say(String line, boolean first) {
        System.out.println(line);
        if (Beat.of(line).orElseThrow().drawn() < 2) return;
        if (!first) Runtime.getRuntime().halt(0);
        try {
            Class<?> renderer = Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer");
            Method instance = renderer.getDeclaredMethod("getInstance");
            instance.setAccessible(true);
            ((ExecutorService) instance.invoke(null)).shutdownNow();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
