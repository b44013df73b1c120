package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.help.Notices;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.state.TextScale;
import org.quancheng.atlas.window.AllKeys;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Someone who does not know how, and someone who wants to know what this is. */
class HelpJourney {
    private static Optional<Help.Page> page(Visit visit) {
        return visit.ask(() -> visit.state.tools().help().page().get());
    }

    private static Set<String> texts(Visit visit) {
        return visit.ask(
                () ->
                        Seen.nodes(visit.scene().lookup("#help-card"))
                                .filter(Labeled.class::isInstance)
                                .map(n -> ((Labeled) n).getText())
                                .collect(Collectors.toSet()));
    }

    @Test
    void keysOpenAndCloseItAndMeanNothingElseMeanwhile() {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            Node rest = visit.node("map-pad");
            visit.make(rest::requestFocus);
            visit.key(KeyCode.F1);
            assertEquals(Optional.of(Help.Page.GUIDES), page(visit));
            visit.key(KeyCode.M);
            visit.key(KeyCode.F5);
            visit.key(KeyCode.CONTROL, KeyCode.S);
            assertFalse(visit.state.tools().measuring().get());
            assertFalse(visit.state.tools().exporting().get());
            assertFalse(visit.state.showing().isOn());
            visit.key(KeyCode.SHIFT, KeyCode.SLASH);
            assertEquals(Optional.of(Help.Page.KEYS), page(visit));
            for (int i = 0; i < 30; i++) {
                visit.key(KeyCode.TAB);
                assertTrue(
                        visit.ask(() -> isInHelp(visit.scene().getFocusOwner())),
                        "the focus stays in the help");
            }
            visit.key(KeyCode.ESCAPE);
            assertEquals(Optional.empty(), page(visit));
            assertFalse(visit.node("help").isVisible());
            assertEquals(rest, visit.ask(() -> visit.scene().getFocusOwner()));
            visit.key(KeyCode.M);
            assertTrue(visit.state.tools().measuring().get());
        }
    }

    private static boolean isInHelp(Node node) {
        for (Node up = node; up != null; up = up.getParent())
            if ("help".equals(up.getId())) return true;
        return false;
    }

    @Test
    void aHandOpensAndClosesIt() {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            visit.click("header-help");
            assertEquals(Optional.of(Help.Page.GUIDES), page(visit));
            visit.click("help-tab-KEYS");
            visit.click("help-close");
            assertEquals(Optional.empty(), page(visit));
            visit.click("header-help");
            visit.clickAt(visit.onScreen(new Point2D(4, 400)));
            assertEquals(Optional.empty(), page(visit));
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSheetTellsEveryKey(Language language) {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            visit.make(() -> visit.state.preferences().setLanguage(language));
            visit.key(KeyCode.SHIFT, KeyCode.SLASH);
            Set<String> texts = texts(visit);
            for (Shortcut key : AllKeys.list())
                assertTrue(texts.contains(visit.words().text(key.entry().words())), key.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void guidesLeadToOneAnotherAndBack(Language language) {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            visit.make(() -> visit.state.preferences().setLanguage(language));
            visit.key(KeyCode.F1);
            List<Node> links = links(visit);
            assertTrue(links.size() >= 6, links.toString());
            for (int i = 0; i < links.size(); i++) {
                Node link = links(visit).get(i);
                visit.make(((Hyperlink) link)::fire);
                assertFalse(visit.state.tools().help().guide().get().equals(Help.CONTENTS));
                assertTrue(visit.has("help-back"));
                visit.click("help-back");
                assertEquals(Help.CONTENTS, visit.state.tools().help().guide().get());
            }
        }
    }

    private static List<Node> links(Visit visit) {
        return visit.ask(
                () ->
                        Seen.nodes(visit.scene().lookup("#help-card"))
                                .filter(Hyperlink.class::isInstance)
                                .toList());
    }

    @Test
    void aboutTellsWhatThisIsAndWhoseWorkIsInIt() throws IOException {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.F1);
            visit.click("help-tab-ABOUT");
            Set<String> texts = texts(visit);
            assertTrue(texts.contains(visit.words().text("about.offline")));
            assertTrue(texts.contains(visit.words().text("about.licence")));
            assertTrue(texts.contains(visit.words().text("about.approval.none")));
            List<Notices> notices = Notices.of(Product.assets().resolve("licences"));
            for (Notices notice : notices) assertTrue(texts.contains(notice.what()), notice.what());
            String file = notices.getFirst().text().getFileName().toString();
            visit.make(() -> ((javafx.scene.control.Button) notice(visit, file)).fire());
            ListView<?> text = (ListView<?>) visit.node("help-text");
            assertTrue(text.getItems().size() > 3);
            visit.click("help-back");
            visit.click("about-licence");
            assertTrue(((ListView<?>) visit.node("help-text")).getItems().size() > 300);
            visit.click("help-back");
            visit.click("about-copy-settings");
            assertTrue(
                    visit.ask(() -> Clipboard.getSystemClipboard().getString())
                            .contains("quancheng-atlas"));
        }
    }

    private static Node notice(Visit visit, String file) {
        return visit.first(file, n -> ("notice-" + file).equals(n.getId()));
    }

    @ParameterizedTest
    @EnumSource(TextScale.class)
    void itFitsAnyWindow(TextScale scale) {
        for (int[] size : new int[][] {{1000, 560}, {1000, 1000}, {560, 1000}}) {
            try (Visit visit =
                    Visit.to(
                            Packs.miniTown(),
                            size[0],
                            size[1],
                            p -> {
                                p.setReducedMotion(true);
                                p.setScale(scale);
                                p.setLanguage(Language.EN);
                            })) {
                visit.key(KeyCode.SHIFT, KeyCode.SLASH);
                for (String id : List.of("help-card", "help-close", "help-tab-ABOUT", "keys-INK")) {
                    Node node = visit.node(id);
                    Bounds box = visit.ask(() -> node.localToScene(node.getLayoutBounds()));
                    assertTrue(
                            box.getMinX() >= 0 && box.getMaxX() <= size[0],
                            id + " " + box + " in a width of " + size[0]);
                }
                List<String> cut =
                        visit.ask(
                                () ->
                                        Seen.nodes(visit.scene().lookup("#help-card"))
                                                .filter(Labeled.class::isInstance)
                                                .filter(n -> isCut((Labeled) n))
                                                .map(n -> ((Labeled) n).getText())
                                                .toList());
                assertEquals(List.of(), cut, size[0] + "x" + size[1]);
            }
        }
    }

    private static boolean isCut(Labeled label) {
        return label.getHeight() + 0.5 < label.prefHeight(label.getWidth())
                || !label.isWrapText() && label.getWidth() + 0.5 < label.prefWidth(-1);
    }
}
