package org.quancheng.atlas.panel.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Nodes that come into a pane frame by frame. */
class ArrivalTest {
    private static final int MANY = 20;

    private final List<Integer> sizes = new ArrayList<>();
    private VBox ground = new VBox();
    private Stage stage;
    private long clock;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        if (stage != null)
            ask(
                    () -> {
                        stage.close();
                        return true;
                    });
    }

    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    /** Each look at the clock finds it four milliseconds later. */
    private Arrival shown() {
        return ask(
                () -> {
                    stage = new Stage();
                    stage.setScene(new Scene(ground, 300, 300));
                    stage.show();
                    return Arrival.into(ground, () -> clock += 4_000_000);
                });
    }

    private void untilComplete(Arrival arrival) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        ask(
                                () -> {
                                    Platform.requestNextPulse();
                                    return arrival.isComplete();
                                }));
    }

    private static Stream<Label> labels(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new Label(Integer.toString(i)));
    }

    private static List<String> words(Node node) {
        return switch (node) {
            case Label label -> List.of(label.getText());
            case Pane pane ->
                    pane.getChildren().stream().flatMap(child -> words(child).stream()).toList();
            default -> List.of();
        };
    }

    private static List<String> numbers(int to) {
        return IntStream.range(0, to).mapToObj(Integer::toString).toList();
    }

    @Test
    void comesInSeveralFramesFromTopToBottom() throws Exception {
        Arrival arrival = shown();
        ask(
                () -> {
                    stage.getScene()
                            .addPostLayoutPulseListener(() -> sizes.add(words(ground).size()));
                    VBox inner = new VBox();
                    arrival.fill(inner, labels(1, MANY - 1));
                    arrival.fill(
                            ground,
                            Stream.of(
                                    new Label("0"), inner, new Label(Integer.toString(MANY - 1))));
                    assertTrue(ground.getChildren().isEmpty(), "before its first frame");
                    return true;
                });
        untilComplete(arrival);
        assertEquals(numbers(MANY), ask(() -> words(ground)));
        List<Integer> steps = ask(() -> sizes.stream().distinct().toList());
        assertTrue(steps.size() > 5, "not little by little: " + steps);
        assertEquals(steps.stream().sorted().toList(), steps, "something went away again");
    }

    @Test
    void leavesAFrameToOthers() throws Exception {
        Arrival arrival = shown();
        ask(
                () -> {
                    stage.getScene()
                            .addPostLayoutPulseListener(() -> sizes.add(words(ground).size()));
                    arrival.fill(ground, labels(0, MANY));
                    arrival.giveWay();
                    return true;
                });
        untilComplete(arrival);
        assertEquals(0, ask(() -> sizes.getFirst()));
        assertEquals(numbers(MANY), ask(() -> words(ground)));
    }

    @Test
    void comesAtOnceAsFarAsIsAsked() {
        Arrival arrival = shown();
        ask(
                () -> {
                    arrival.fill(ground, labels(0, MANY));
                    arrival.until(() -> ground.getChildren().size() == 7);
                    assertEquals(numbers(7), words(ground));
                    assertFalse(arrival.isComplete());
                    arrival.complete();
                    assertEquals(numbers(MANY), words(ground));
                    assertTrue(arrival.isComplete());
                    return true;
                });
    }

    @Test
    void comesAtOnceWhereNoWindowShowsIt() {
        Arrival arrival = Arrival.into(ground);
        VBox inner = new VBox();
        arrival.fill(inner, labels(0, MANY));
        arrival.fill(ground, Stream.of(inner));
        assertTrue(arrival.isComplete());
        assertEquals(numbers(MANY), words(ground));
    }

    @Test
    void staysAwayOnceItIsDropped() {
        Arrival arrival = shown();
        ask(
                () -> {
                    arrival.fill(ground, labels(0, MANY));
                    arrival.drop();
                    assertTrue(arrival.isComplete());
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents(3);
        assertEquals(List.of(), ask(() -> words(ground)));
    }
}
