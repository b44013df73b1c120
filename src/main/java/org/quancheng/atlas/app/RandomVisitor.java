package org.quancheng.atlas.app;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Somebody who touches a window anywhere, draws over it, turns the wheel, presses keys, and now and
 * then finds the corners; and a caretaker who knows the PIN. All by the system's own events.
 */
final class RandomVisitor {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.ESCAPE,
                    KeyCode.F11,
                    KeyCode.F5,
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.HOME,
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.Q,
                    KeyCode.S,
                    KeyCode.BACK_SPACE,
                    KeyCode.DIGIT3,
                    KeyCode.SLASH);

    private static final int DRAWN = 6;

    private final Random random;
    private final Robot robot = new Robot();
    private final Stage stage;
    private final Deque<Runnable> next = new ArrayDeque<>();
    private int touches;

    RandomVisitor(Random random, Stage stage) {
        this.random = random;
        this.stage = stage;
    }

    /** How often the window has been touched so far. */
    int touches() {
        return touches;
    }

    /** Whether a movement of several steps is under way. */
    boolean isBusy() {
        return !next.isEmpty();
    }

    /** Does the next thing. */
    void act() {
        if (isBusy()) {
            next.poll().run();
            return;
        }
        double die = random.nextDouble();
        if (die < 0.72) tap(x(random.nextDouble()), y(random.nextDouble()));
        else if (die < 0.86) draw();
        else if (die < 0.92) wheel();
        else if (die < 0.99) key(KEYS.get(random.nextInt(KEYS.size())));
        else corners("%06d".formatted(random.nextInt(1_000_000)));
    }

    /** Lets the caretaker come, look, and go. */
    void callCaretaker(String pin) {
        next.clear();
        corners(pin);
        next.add(() -> press("desk-language"));
        next.add(() -> press("desk-back"));
    }

    private double x(double share) {
        return 2 + share * (stage.getScene().getWidth() - 4);
    }

    private double y(double share) {
        return 2 + share * (stage.getScene().getHeight() - 4);
    }

    private void tap(double x, double y) {
        down(x, y);
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    private void down(double x, double y) {
        touches++;
        move(x, y);
        robot.mousePress(MouseButton.PRIMARY);
    }

    private void move(double x, double y) {
        Scene scene = stage.getScene();
        robot.mouseMove(stage.getX() + scene.getX() + x, stage.getY() + scene.getY() + y);
    }

    private void draw() {
        double fromX = x(random.nextDouble());
        double fromY = y(random.nextDouble());
        double toX = x(random.nextDouble());
        double toY = y(random.nextDouble());
        down(fromX, fromY);
        for (int i = 1; i <= DRAWN; i++) {
            double share = i / (double) DRAWN;
            next.add(() -> move(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share));
        }
        next.add(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private void wheel() {
        move(x(random.nextDouble()), y(random.nextDouble()));
        robot.mouseWheel(random.nextInt(7) - 3);
    }

    private void key(KeyCode code) {
        robot.keyPress(code);
        robot.keyRelease(code);
    }

    private void corners(String pin) {
        next.add(() -> tap(x(0), y(0)));
        next.add(() -> tap(x(1), y(0)));
        next.add(() -> tap(x(1), y(1)));
        next.add(() -> tap(x(0), y(1)));
        for (char digit : pin.toCharArray()) next.add(() -> press("pin-" + digit));
        next.add(() -> press("pin-done"));
    }

    /** Touches a button; does nothing if it is not there. */
    private void press(String id) {
        Node node = stage.getScene().lookup("#" + id);
        if (node == null) return;
        Bounds box = node.localToScene(node.getLayoutBounds());
        tap(box.getCenterX(), box.getCenterY());
    }
}
