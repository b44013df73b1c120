package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.TextScale;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A planner hands out what the window shows. */
class ExportJourney {
    @TempDir Path folder;

    private Visit visit;

    @BeforeEach
    void open() {
        visit =
                Visit.to(
                        Packs.shipped(),
                        1000,
                        760,
                        p -> p.setReducedMotion(true),
                        Product::windowThatExports);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private void name(String file) {
        TextField field = (TextField) visit.node("export-name");
        visit.make(() -> field.setText(folder.resolve(file).toString()));
    }

    private boolean canStart() {
        return visit.ask(() -> !((Button) visit.node("export-start")).isDisabled());
    }

    private String status() {
        return visit.ask(() -> ((Label) visit.node("export-status")).getText());
    }

    private void wait(BooleanSupplier until) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, until::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it never came; the card says: " + status(), e);
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDistrictIsWrittenByKeyAndNeverOverAnotherFile() throws IOException {
        String id = visit.plan().districts().getFirst().id();
        visit.open(Subject.district(id));
        visit.key(KeyCode.CONTROL, KeyCode.S);
        assertTrue(visit.node("export-card").isVisible());
        name("a.pdf");
        wait(this::canStart);
        visit.click("export-start");
        wait(() -> status().contains("a.pdf"));
        assertEquals(List.of("a.pdf"), files());
        byte[] first = Files.readAllBytes(folder.resolve("a.pdf"));
        assertEquals("%PDF", new String(first, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));

        name("b.pdf");
        wait(this::canStart);
        name("a.pdf");
        wait(() -> !canStart());
        assertEquals(List.of("a.pdf"), files());
        visit.make(() -> ((CheckBox) visit.node("export-replace")).setSelected(true));
        wait(this::canStart);
        visit.key(KeyCode.ESCAPE);
        assertFalse(visit.node("export-card").isVisible());
    }

    @Test
    void inALowWindowTheCardScrollsAndItsButtonStays() {
        visit.make(
                () -> {
                    visit.state.preferences().setScale(TextScale.HALL);
                    visit.scene().getWindow().setHeight(240);
                });
        visit.key(KeyCode.CONTROL, KeyCode.S);
        Node start = visit.node("export-start");
        Bounds button = visit.ask(() -> start.localToScene(start.getLayoutBounds()));
        assertTrue(button.getMaxY() < visit.ask(() -> visit.scene().getHeight()), button::toString);
        ScrollPane body =
                (ScrollPane)
                        visit.first(
                                "the fields",
                                n ->
                                        n.getStyleClass().contains("panel-scroll")
                                                && n.getParent() == visit.node("export-card"));
        assertTrue(
                visit.ask(
                        () ->
                                body.getContent().getLayoutBounds().getHeight()
                                        > body.getViewportBounds().getHeight()));
    }

    @Test
    void whatIsCancelledLeavesNothing() throws IOException {
        visit.click("tool-export");
        ComboBox<?> topic = (ComboBox<?>) visit.node("export-topic");
        // The map, the indicators, then all districts.
        visit.make(() -> topic.getSelectionModel().select(2));
        name("all.pdf");
        wait(this::canStart);
        // Both clicks are one: the second comes before anything can have been written.
        Button start = (Button) visit.node("export-start");
        visit.make(
                () -> {
                    start.fire();
                    start.fire();
                });
        wait(() -> !status().isEmpty() && canStart());
        assertEquals(List.of(), files());
        assertTrue(visit.node("export-card").isVisible());
    }

    @Test
    void aFolderThatIsMissingIsToldBefore() {
        visit.key(KeyCode.CONTROL, KeyCode.S);
        name("nowhere/map.pdf");
        wait(() -> visit.ask(() -> !visit.node("export-findings").lookupAll(".doubt").isEmpty()));
        assertFalse(canStart());
    }
}
