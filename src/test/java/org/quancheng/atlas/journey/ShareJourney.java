package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.ViewLink;

import java.util.List;

/** A planner sends a colleague what is on the screen. */
class ShareJourney {
    private static String copied(Visit visit) {
        return visit.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    private static String told(Visit visit) {
        assertTrue(visit.ask(() -> visit.node("toast").isVisible()));
        return visit.ask(() -> ((Labeled) visit.node("toast")).getText());
    }

    @Test
    void aLinkOpensTheVeryViewInAnotherWindow() {
        String link;
        List<Object> seen;
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.open(Subject.district(visit.plan().districts().get(3).id()));
            visit.make(() -> visit.state.setVisible("rivers", false));
            visit.make(() -> visit.state.camera().zoomAbout(300, 300, 0.7));
            visit.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            link = copied(visit);
            assertEquals(visit.words().text("share.copied.link"), told(visit));
            seen = List.of(visit.subject(), visit.state.hidden().get());
            visit.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertEquals("atlas open \"" + link + "\"", copied(visit));
            var view = visit.view();
            visit.make(() -> visit.state.open(Subject.of(Subject.Kind.OVERVIEW)));
            visit.make(() -> ViewLink.parse(link).orElseThrow().open(visit.state));
            assertEquals(view.zoom(), visit.view().zoom(), 1e-5);
            assertEquals(view.center().lon(), visit.view().center().lon(), 1e-6);
        }
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.make(() -> ViewLink.parse(link).orElseThrow().open(visit.state));
            assertEquals(seen, List.of(visit.subject(), visit.state.hidden().get()));
            visit.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            assertEquals(link, copied(visit));
        }
    }

    /** The picture shows the map where a card was, and the legend as it was. */
    @Test
    void aPictureHasTheMapAndItsLegendAlone() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Box panel = visit.ask(() -> Seen.box(visit.node("panel")));
            Box legend = visit.ask(() -> Seen.box(visit.node("legend")));
            Image whole = visit.ask(() -> visit.scene().snapshot(null));
            visit.click("tool-share");
            MenuItem picture =
                    visit.ask(
                            () ->
                                    Window.getWindows().stream()
                                            .filter(PopupWindow.class::isInstance)
                                            .flatMap(w -> menu(w).stream())
                                            .filter(i -> "share-picture".equals(i.getId()))
                                            .findFirst()
                                            .orElseThrow());
            visit.make(picture::fire);
            assertEquals(visit.words().text("share.copied.picture"), told(visit));
            Image taken = visit.ask(() -> Clipboard.getSystemClipboard().getImage());
            assertEquals(visit.free().windowWidth(), taken.getWidth());
            assertEquals(visit.free().windowHeight(), taken.getHeight());
            assertNotEquals(column(whole, panel), column(taken, panel));
            assertEquals(column(whole, legend), column(taken, legend));
            assertTrue(visit.ask(() -> visit.node("panel").getOpacity() == 1));
        }
    }

    private static List<MenuItem> menu(Window window) {
        return window instanceof javafx.scene.control.ContextMenu menu
                ? menu.getItems()
                : List.of();
    }

    /** The colours down the middle of a box. */
    private static List<Integer> column(Image image, Box box) {
        int x = (int) (box.x() + box.width() / 2);
        return java.util.stream.IntStream.range((int) box.y() + 20, (int) box.bottom() - 20)
                .mapToObj(y -> image.getPixelReader().getArgb(x, y))
                .toList();
    }
}
