package org.quancheng.atlas.app;

import javafx.scene.Scene;

import org.quancheng.atlas.app.start.Resident;
import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.supervise.child.Heart;
import org.quancheng.atlas.supervise.child.Lifeline;
import org.quancheng.atlas.work.Background;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What a window does for the supervisor that started it: it says how it is, and goes with it. */
final class Supervised {
    /** Set in a window that a supervisor has started. */
    static final String FLAG = "atlas.supervised";

    private Supervised() {}

    /** Attends to a window that has just been shown; does nothing for one that nobody watches. */
    static void attend(Kiosk kiosk, Scene scene) {
        if (!Boolean.getBoolean(FLAG)) return;
        Background background = Background.threaded();
        Lifeline.hold(System.in, () -> background.tell(() -> kiosk.leave(Exit.LEAVE)));
        Heart heart =
                new Heart(
                        Supervised::memory,
                        () -> kiosk.hall().mode().get().name(),
                        () -> kiosk.seen().map(v -> name(v.state().plan().manifest())).orElse(""));
        heart.start(scene, System.out::println);
        kiosk.whenSettled(heart::tell);
    }

    private static String name(Manifest manifest) {
        return manifest.id() + "@" + manifest.version();
    }

    /** Bytes of the process; where the system does not say, what Java knows of. */
    private static long memory() {
        long resident = Resident.bytes();
        if (resident > 0) return resident;
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        return memory.getHeapMemoryUsage().getCommitted()
                + memory.getNonHeapMemoryUsage().getCommitted();
    }
}
