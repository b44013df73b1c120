package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.state.ViewLink;

import java.nio.file.Path;
import java.util.List;

/**
 * A finger that rests on the glass of a hall does what a touch does and no more: systems make a
 * press of the other button of it, and ask for a menu.
 */
class LongPressJourney {
    @TempDir private Path settings;

    private static Point2D middle(Exhibit exhibit, String id) {
        return exhibit.ask(
                () -> {
                    var node = exhibit.scene().lookup("#" + id);
                    var box = node.localToScene(node.getLayoutBounds());
                    return new Point2D(box.getCenterX(), box.getCenterY());
                });
    }

    /** A finger rests on a node, and a system takes that for a press of the other button. */
    private static void press(Exhibit exhibit, String id) {
        Point2D at = middle(exhibit, id);
        exhibit.press(at.getX(), at.getY());
        exhibit.pass(6);
        exhibit.make(
                () -> {
                    Node node = exhibit.scene().lookup("#" + id);
                    other(node, at, MouseEvent.MOUSE_PRESSED);
                    node.fireEvent(
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    at.getX(),
                                    at.getY(),
                                    at.getX(),
                                    at.getY(),
                                    false,
                                    null));
                    other(node, at, MouseEvent.MOUSE_RELEASED);
                    other(node, at, MouseEvent.MOUSE_CLICKED);
                });
        exhibit.lift();
        assertEquals(
                List.of(exhibit.stage), exhibit.ask(() -> List.copyOf(Window.getWindows())), id);
    }

    private static void other(Node node, Point2D at, EventType<MouseEvent> type) {
        node.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.SECONDARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        type == MouseEvent.MOUSE_PRESSED,
                        true,
                        true,
                        true,
                        null));
    }

    private static String seen(Exhibit exhibit) {
        return exhibit.ask(() -> ViewLink.of(exhibit.state).toString());
    }

    private static String typed(Exhibit exhibit) {
        return exhibit.ask(() -> ((TextField) exhibit.scene().lookup("#search-field")).getText());
    }

    /** What a touch, or a long one, of each of these comes to. */
    private String outcome(boolean resting) {
        StringBuilder all = new StringBuilder();
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            // The first touch only wakes the window, however long it is. It is not the map's: two
            // quick ones there would be a double click.
            touch(exhibit, "panel", resting, all);
            // Flights end when they end, and a touch meanwhile would go on from where they are.
            exhibit.make(
                    () -> {
                        exhibit.state.preferences().setReducedMotion(true);
                        exhibit.state.camera().flyHome();
                    });
            for (String id :
                    List.of(
                            "map-pad",
                            "zoom-in",
                            "rail-language",
                            "search-field",
                            "key-a",
                            "key-b")) touch(exhibit, id, resting, all);
            all.append(typed(exhibit));
        }
        return all.toString();
    }

    private static void touch(Exhibit exhibit, String id, boolean resting, StringBuilder all) {
        if (resting) press(exhibit, id);
        else exhibit.tap(id);
        all.append(id).append(' ').append(exhibit.mode()).append(' ');
        all.append(seen(exhibit)).append('\n');
    }

    @Test
    void doesWhatATouchDoesAndNoMore() {
        assertEquals(outcome(false), outcome(true));
    }

    @Test
    void aLetterThatIsHeldIsWrittenOnce() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.tap("map-pad");
            exhibit.tap("search-field");
            press(exhibit, "key-q");
            assertEquals("q", typed(exhibit));
            press(exhibit, "search-field");
            assertEquals("q", typed(exhibit));
        }
    }
}
