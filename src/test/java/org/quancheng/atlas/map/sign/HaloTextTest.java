package org.quancheng.atlas.map.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The halo of a name has the colour of the ground, and takes no room of other names. */
class HaloTextTest {
    private static final Pattern GROUND = Pattern.compile("-atlas-label-halo:\\s*(#\\w+)");
    private static final String STYLE = "map-place-name";
    private static final Look LOOK = new Look(Product.assets());

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        LOOK.loadFonts();
    }

    private static <T> T fx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    private static Scene scene(HaloText text, boolean dark, boolean contrast) {
        Scene scene = new Scene(new Pane(text));
        dress(scene, dark, contrast);
        return scene;
    }

    private static void dress(Scene scene, boolean dark, boolean contrast) {
        LOOK.dress(scene, dark, contrast);
        scene.getRoot().applyCss();
    }

    private static Color ground(boolean dark, boolean contrast) throws Exception {
        String name = (contrast ? "contrast-" : "") + (dark ? "dark.css" : "light.css");
        Matcher token =
                GROUND.matcher(Files.readString(Product.assets().resolve("themes").resolve(name)));
        assertTrue(token.find(), name);
        return Color.web(token.group(1));
    }

    private static Color seen(HaloText text) {
        return assertInstanceOf(DropShadow.class, text.getEffect()).getColor();
    }

    @Test
    void theHaloHasTheColourOfEachThemeInTurn() {
        fx(
                () -> {
                    HaloText text = new HaloText("灵岩寺", 13, false, 0, STYLE);
                    Scene scene = scene(text, false, false);
                    Set<Color> colours = new HashSet<>();
                    for (boolean contrast : new boolean[] {false, true})
                        for (boolean dark : new boolean[] {false, true}) {
                            dress(scene, dark, contrast);
                            assertEquals(ground(dark, contrast), text.halo().orElseThrow());
                            assertEquals(ground(dark, contrast), seen(text));
                            colours.add(seen(text));
                        }
                    assertEquals(4, colours.size());
                    return null;
                });
    }

    @Test
    void eachOfTwoLinesHasAHaloAsWideAsItsOwnLettersNeed() {
        fx(
                () -> {
                    HaloText name = new HaloText("章丘区", 24, true, 5, STYLE);
                    HaloText figure = new HaloText("11", 16, true, 0, STYLE);
                    HaloText both = name.over(figure);
                    scene(both, true, false);
                    assertNull(both.getEffect(), "one halo around the other");
                    assertEquals(ground(true, false), seen(name));
                    assertEquals(ground(true, false), seen(figure));
                    assertEquals(24 * 0.24, name.haloWidth(), 1e-9);
                    assertEquals(16 * 0.24, figure.haloWidth(), 1e-9);
                    assertEquals(List.of("章", "丘", "区"), words(name));
                    assertEquals(List.of("11"), words(figure));
                    assertEquals(Math.max(name.width(), figure.width()), both.width());
                    assertEquals(name.height() + figure.height(), both.height());
                    return null;
                });
    }

    private static List<String> words(HaloText name) {
        return name.letters().stream().map(Text::getText).toList();
    }

    @Test
    void aNameIsAsWideAsItsLetters() {
        fx(
                () -> {
                    HaloText text = new HaloText("灵岩寺", 13, false, 0, STYLE);
                    HaloText apart = new HaloText("灵岩寺", 13, false, 4, STYLE);
                    double width = text.width();
                    double height = text.height();
                    scene(text, false, false);
                    scene(apart, false, false);
                    assertEquals(
                            text.letters().getFirst().getLayoutBounds().getWidth(), width, 1e-9);
                    assertEquals(width, text.width());
                    assertEquals(height, text.height());
                    assertEquals(3 * 13 + 2 * 4, apart.width(), 0.5);
                    return null;
                });
    }

    /** Nothing but its letters: there are hundreds of names, and each node has to be styled. */
    @Test
    void aNameIsOneNodeForItsWordsAndNoneForItsHalo() {
        fx(
                () -> {
                    HaloText text = new HaloText("灵岩寺", 13, false, 0, STYLE);
                    assertEquals(1, text.getChildren().size());
                    assertEquals(2.5, new HaloText("寺", 10, false, 0, STYLE).haloWidth());
                    return null;
                });
    }
}
