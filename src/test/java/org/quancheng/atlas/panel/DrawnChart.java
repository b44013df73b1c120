package org.quancheng.atlas.panel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;

import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Draws a chart off screen and tells whether its words keep clear of one another and of its marks.
 */
public final class DrawnChart {
    private static final Path ASSETS = Path.of(System.getProperty("atlas.home", "."), "assets");

    private DrawnChart() {}

    /**
     * Draws a chart and answers how many of its labels are shown; fails if one covers another or a
     * mark.
     */
    public static int labelsThatKeepClear(double width, int year, Function<Parts, Region> make)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        var plan = new PackReader(ASSETS.resolve("schema")).read(ASSETS.resolve("jinan")).plan();
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            AtlasState state = new AtlasState(plan);
                            state.setYear(year);
                            Look look = new Look(ASSETS);
                            look.loadFonts();
                            Region chart = make.apply(new Parts(state));
                            StackPane root = new StackPane(chart);
                            look.dress(new Scene(root, width, 400), false);
                            root.applyCss();
                            chart.resize(width, chart.prefHeight(width));
                            chart.layout();
                            return check(chart);
                        })
                .get();
    }

    private static int check(Region chart) {
        List<Bounds> labels = new ArrayList<>();
        List<Bounds> marks = new ArrayList<>();
        for (Node node : chart.getChildrenUnmodifiable()) {
            if (!node.isVisible()) continue;
            boolean isMark =
                    node instanceof Circle
                            || node instanceof Polygon p
                                    && p.getStyleClass().contains("actual-mark");
            if (isMark) marks.add(within(node.getBoundsInParent(), 1));
            else if (node instanceof Region r && r.getHeight() > 2)
                labels.add(within(node.getBoundsInParent(), 0.5));
        }
        for (Bounds label : labels) {
            assertTrue(
                    label.getMinX() >= -1 && label.getMaxX() <= chart.getWidth() + 1,
                    label::toString);
            assertTrue(
                    label.getMinY() >= -1 && label.getMaxY() <= chart.getHeight() + 1,
                    label::toString);
            for (Bounds other : labels)
                assertFalse(label != other && label.intersects(other), () -> label + " " + other);
            for (Bounds mark : marks)
                assertFalse(label.intersects(mark), () -> label + " mark " + mark);
        }
        return labels.size();
    }

    private static Bounds within(Bounds b, double by) {
        return new javafx.geometry.BoundingBox(
                b.getMinX() + by, b.getMinY() + by, b.getWidth() - 2 * by, b.getHeight() - 2 * by);
    }
}
