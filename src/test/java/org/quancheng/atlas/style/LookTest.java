package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A change of theme leaves the sheets of a scene alone; its root says which theme it is in. */
class LookTest {
    private static final Look LOOK = new Look(Product.assets());

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    private static List<String> states(Parent root) {
        return root.getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(s -> s.equals("dark") || s.equals("contrast"))
                .sorted()
                .toList();
    }

    @Test
    void noSheetComesOrGoesWithAThemeSeenBefore() {
        fx(
                () -> {
                    Pane root = new Pane();
                    Scene scene = new Scene(root);
                    LOOK.dressHall(scene, false, false);
                    int usual = scene.getStylesheets().size();
                    LOOK.dressHall(scene, true, false);
                    assertEquals(usual, scene.getStylesheets().size());
                    LOOK.dressHall(scene, false, true);
                    assertNotEquals(usual, scene.getStylesheets().size());
                    LOOK.dressHall(scene, false, false);
                    List<Object> changes = new ArrayList<>();
                    ListChangeListener<String> sheets = changes::add;
                    scene.getStylesheets().addListener(sheets);
                    scene.userAgentStylesheetProperty()
                            .addListener((o, was, is) -> changes.add(is));
                    assertEquals(List.of(), states(root));
                    LOOK.dressHall(scene, true, false);
                    assertEquals(List.of("dark"), states(root));
                    LOOK.dressHall(scene, true, true);
                    assertEquals(List.of("contrast", "dark"), states(root));
                    LOOK.dressHall(scene, false, true);
                    assertEquals(List.of("contrast"), states(root));
                    LOOK.dressHall(scene, false, false);
                    assertEquals(List.of(), states(root));
                    assertEquals(List.of(), changes);
                    // A page is another thing than a hall.
                    LOOK.dressPage(scene);
                    assertNotEquals(List.of(), changes);
                    return null;
                });
    }

    @Test
    void aNewRootIsInTheColoursOfItsScene() {
        fx(
                () -> {
                    Pane first = new Pane();
                    Scene scene = new Scene(first);
                    LOOK.dress(scene, true, true);
                    Pane second = new Pane();
                    scene.setRoot(second);
                    assertEquals(List.of("contrast", "dark"), states(second));
                    assertEquals(List.of(), states(first));
                    LOOK.dress(scene, false, false);
                    assertEquals(List.of(), states(second));
                    return null;
                });
    }

    /** A menu is a window of its own, and its root is not the one that says the theme. */
    @Test
    void aMenuIsInTheColoursOfItsWindow() {
        Stage stage = fx(Stage::new);
        ContextMenu menu = fx(() -> new ContextMenu(new MenuItem("Menu")));
        Scene scene =
                fx(
                        () -> {
                            Scene made = new Scene(new Pane(), 200, 200);
                            LOOK.dress(made, false, false);
                            stage.setScene(made);
                            stage.show();
                            return made;
                        });
        try {
            Paint light = ink(menu, stage);
            fx(
                    () -> {
                        LOOK.dress(scene, true, false);
                        return null;
                    });
            Paint dark = ink(menu, stage);
            assertNotEquals(light, dark);
            fx(
                    () -> {
                        LOOK.dress(scene, false, false);
                        return null;
                    });
            assertEquals(light, ink(menu, stage));
        } finally {
            fx(
                    () -> {
                        stage.close();
                        return null;
                    });
        }
    }

    /** The colour of the words of a menu, which is shown for that. */
    private static Paint ink(ContextMenu menu, Stage stage) {
        return fx(
                () -> {
                    menu.show(stage.getScene().getRoot(), 0, 0);
                    menu.getScene().getRoot().applyCss();
                    Node words = menu.getScene().getRoot().lookup(".text");
                    Paint ink = ((Text) words).getFill();
                    menu.hide();
                    return ink;
                });
    }
}
