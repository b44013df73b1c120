package org.quancheng.atlas.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.Hall.Mode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/**
 * The calm card that stands in for a window that failed again and again: nothing of a pack is read,
 * the caretaker's way in is there, and after a time the window is tried again. {@code kiosk} starts
 * it.
 */
@Command(name = "kiosk-card", hidden = true)
final class KioskCardCommand implements Callable<Integer> {
    /** How often it is looked whether the time has come: not while the caretaker is there. */
    private static final Duration LOOK = Duration.seconds(1);

    @Mixin KioskOptions options = new KioskOptions();
    @Mixin UpkeepOptions upkeep = new UpkeepOptions();

    @Option(names = "--seconds")
    int seconds = 60;

    @Override
    public Integer call() throws Exception {
        return KioskWindow.run(Home.find(), options, this::rest);
    }

    private void rest(Kiosk kiosk) {
        kiosk.rest();
        long until = System.nanoTime() + java.time.Duration.ofSeconds(seconds).toNanos();
        Timeline look =
                new Timeline(
                        new KeyFrame(
                                LOOK,
                                e -> {
                                    boolean over = System.nanoTime() - until >= 0;
                                    if (over && kiosk.hall().mode().get() != Mode.STAFF)
                                        kiosk.leave(Exit.RESTART);
                                }));
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
    }
}
