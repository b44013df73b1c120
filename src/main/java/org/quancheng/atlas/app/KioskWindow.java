package org.quancheng.atlas.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.lock.PinFile;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Opens a kiosk's window on a real screen and keeps it going. */
final class KioskWindow {
    /** How often time takes effect. */
    private static final Duration BEAT = Duration.millis(250);

    /** Exit code where no window can be opened. */
    static final int NO_DISPLAY = 3;

    private KioskWindow() {}

    /**
     * Opens the window and answers the exit code once it is closed: 0 when the caretaker has left
     * it, {@link Exit#RESTART}'s when it is to be started anew.
     */
    static int run(Home home, KioskOptions options, Upkeep upkeep) throws Exception {
        return run(
                home,
                options,
                kiosk -> {
                    upkeep.attend(kiosk);
                    kiosk.load(home, Background.threaded());
                });
    }

    /**
     * Opens it likewise with something else in it.
     *
     * @param content puts it there
     */
    static int run(Home home, KioskOptions options, Consumer<Kiosk> content) throws Exception {
        ViewOptions view = options.view();
        Optional<java.time.Duration> idle = IdleTime.read(options.idle);
        if (idle.isEmpty()) return Say.problem(view, IdleTime.sentence(options.idle));
        PinLock lock =
                new PinLock(
                        Settings.defaultFile().resolveSibling("kiosk"),
                        InstantSource.system(),
                        Background.threaded());
        Consumer<Kiosk> following = kiosk -> {};
        if (options.pinFile != null) {
            try {
                String pin = PinFile.read(options.pinFile);
                if (lock.record() == PinLock.Record.SET)
                    following = kiosk -> kiosk.whenSettled(() -> follow(lock, pin, kiosk));
                else if (!lock.follow(pin)) return Say.problem(view, unwritable());
            } catch (PinFile.Refused e) {
                return Say.problem(view, e.sentence());
            }
        }
        Consumer<Kiosk> all = following.andThen(content);
        if (isWithoutDisplay(view)) return NO_DISPLAY;
        Care.expect();
        Care.collect();
        DisplayCheck.chooseRenderer();
        return Launch.<Exit>window(closed -> open(home, options, idle.get(), lock, all, closed))
                .code();
    }

    /** Whoever waits for the window after a crash does not wait for this. */
    private static void follow(PinLock lock, String pin, Kiosk kiosk) {
        lock.followInTime(
                pin,
                answer -> {
                    if (answer != PinLock.Answer.DISK) return;
                    kiosk.note(unwritable().in(kiosk.preferences().language().get()));
                });
    }

    private static Text unwritable() {
        Path folder = Settings.defaultFile().resolveSibling("kiosk");
        return new Text(
                "PIN 存不下来，请检查这个文件夹能不能写入：" + folder,
                "The PIN cannot be kept; check whether this folder can be written to: " + folder);
    }

    /** Says so where there is no display. */
    static boolean isWithoutDisplay(ViewOptions view) {
        if (DisplayCheck.hasDisplay()) return false;
        Say.problem(
                view,
                new Text(
                        "这里没有显示器，展厅窗口打不开。",
                        "There is no display here, so the kiosk's window cannot open."));
        return true;
    }

    private static void open(
            Home home,
            KioskOptions options,
            java.time.Duration idle,
            PinLock lock,
            Consumer<Kiosk> content,
            CompletableFuture<Exit> closed)
            throws Exception {
        Rectangle2D screen = Screens.whole(options.on());
        Look look = new Look(home.assets());
        look.loadFonts();
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        Kiosk kiosk = new Kiosk(stage, options, look, lock, idle, System::nanoTime);
        kiosk.whenLeft(closed::complete);
        stage.show();
        Timeline clock = new Timeline(new KeyFrame(BEAT, e -> kiosk.beat()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        Supervised.attend(kiosk, stage.getScene());
        kiosk.whenReady(visited -> Care.attend(visited.state(), Background.threaded()));
        UpdatesAtWork.attend(kiosk, home, options);
        content.accept(kiosk);
    }
}
