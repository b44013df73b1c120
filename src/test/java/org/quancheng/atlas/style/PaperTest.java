package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What shows where nothing is drawn yet is the theme's paper, and it is filled in once. */
class PaperTest {
    private static final Pattern PAPER = Pattern.compile("-atlas-paper:\\s*(#\\w+)");

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Color paper(String theme) throws Exception {
        Matcher token =
                PAPER.matcher(Files.readString(Product.assets().resolve("themes").resolve(theme)));
        assertTrue(token.find(), theme);
        return Color.web(token.group(1));
    }

    @Test
    void theSceneHasThePaperOfEachThemeAndItsRootNoBackground() {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Region root = new Pane(new Paper());
                    root.getStyleClass().add("atlas");
                    Scene scene = new Scene(root, 100, 100);
                    Look look = new Look(Product.assets());
                    for (boolean contrast : new boolean[] {false, true})
                        for (boolean dark : new boolean[] {false, true}) {
                            look.dress(scene, dark, contrast);
                            root.applyCss();
                            String theme =
                                    (contrast ? "contrast-" : "")
                                            + (dark ? "dark.css" : "light.css");
                            assertEquals(paper(theme), scene.getFill());
                            assertTrue(
                                    root.getBackground() == null
                                            || root.getBackground().getFills().isEmpty(),
                                    theme);
                        }
                    return null;
                });
    }
}
