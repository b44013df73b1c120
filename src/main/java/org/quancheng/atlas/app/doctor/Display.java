package org.quancheng.atlas.app.doctor;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.stage.Screen;

import org.quancheng.atlas.diagnosis.Result;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The screens, and how they are drawn on. */
final class Display {
    private static final Text TOPIC = new Text("显示", "Display");

    /** What the cards of the window need, in pixels of the screen's own scale. */
    private static final int WIDTH = 1024;

    private static final int HEIGHT = 700;

    private Display() {}

    /**
     * Starts the toolkit, which has to be possible here.
     *
     * @param real whether there is a screen; without one pictures and documents are drawn unseen
     */
    static Result check(boolean real) {
        try {
            return CompletableFuture.supplyAsync(
                            real ? Display::look : Display::unseen, Platform::startup)
                    .join();
        } catch (RuntimeException e) {
            return Result.bad(
                    TOPIC,
                    new Text("图形界面打不开：" + e.getMessage(), "No window can open: " + e.getMessage()),
                    new Text(
                            "Linux 上请安装 GTK 3（libgtk-3-0）；远程登录时请在有屏幕的会话里运行。",
                            "On Linux install GTK 3 (libgtk-3-0); run it in a session that has a"
                                    + " screen."));
        }
    }

    private static Result unseen() {
        return Result.good(
                TOPIC,
                new Text(
                        "没有显示器：窗口打不开，图片和文档可以照常生成",
                        "no display: no window can open, pictures and documents can be made"));
    }

    private static Result look() {
        List<Screen> screens = Screen.getScreens();
        String sizes = screens.stream().map(Display::named).collect(Collectors.joining(", "));
        // The software pipeline has no 3D.
        boolean card = Platform.isSupported(ConditionalFeature.SCENE3D);
        Text found =
                new Text(
                        sizes + "；" + (card ? "用显卡绘制" : "用处理器绘制，不需要显卡"),
                        sizes
                                + "; "
                                + (card
                                        ? "drawn by a graphics card"
                                        : "drawn by the processor, no graphics card needed"));
        boolean roomy =
                screens.stream()
                        .map(Screen::getBounds)
                        .anyMatch(
                                b ->
                                        Math.max(b.getWidth(), b.getHeight()) >= WIDTH
                                                && Math.min(b.getWidth(), b.getHeight()) >= HEIGHT);
        return roomy
                ? Result.good(TOPIC, found)
                : Result.doubtful(
                        TOPIC,
                        found,
                        new Text(
                                "屏幕小于 " + WIDTH + "×" + HEIGHT + "：卡片会挤在一起。请降低系统的缩放比例。",
                                "The screen is smaller than "
                                        + WIDTH
                                        + "×"
                                        + HEIGHT
                                        + ": cards will be crowded. Lower the system's scaling."));
    }

    private static String named(Screen screen) {
        return String.format(
                "%.0f×%.0f ×%.2g",
                screen.getBounds().getWidth(),
                screen.getBounds().getHeight(),
                screen.getOutputScaleX());
    }
}
