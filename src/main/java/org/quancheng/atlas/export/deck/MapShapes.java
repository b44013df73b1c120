package org.quancheng.atlas.export.deck;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.quancheng.atlas.map.ground.Fade;
import org.quancheng.atlas.map.ground.Flat;
import org.quancheng.atlas.map.sign.HaloText;
import org.quancheng.atlas.style.Words;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Puts a laid-out map onto a slide, each thing as a shape with its name. */
record MapShapes(XSLFSlide slide, Tags tags, ThingNames names, Words words) {
    /**
     * Draws the map into a box of the slide.
     *
     * @param box in points, of the proportions of the scene's map
     */
    void map(MapScene scene, Rectangle2D box) {
        double scale = box.getWidth() / scene.map.getWidth();
        AffineTransform to = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        to.scale(scale, scale);
        Plot plot = new Plot(slide, to, tags);
        Rectangle2D window =
                new Rectangle2D.Double(0, 0, scene.map.getWidth(), scene.map.getHeight());
        plot.group(
                words.text("map.name"),
                ground -> {
                    Color paper = scene.map.ground().paper();
                    ground.path(
                            words.text("office.part.paper"),
                            window,
                            Optional.of(paper),
                            Optional.empty(),
                            0,
                            List.of());
                    scene.map
                            .ground()
                            .underlay()
                            .ifPresent(
                                    image ->
                                            ground.picture(
                                                    words.text("office.part.basemap"),
                                                    kept(image),
                                                    window));
                    for (Flat flat : scene.map.ground().flat())
                        ground.path(
                                names.of(flat),
                                flat.path(),
                                flat.fill(),
                                flat.stroke(),
                                flat.width(),
                                flat.dash());
                    for (Fade fade : scene.map.ground().fades())
                        Fading.put(ground, words.text("office.part.fade"), fade, paper, window);
                });
        plot.group(
                words.text("office.part.signs"),
                signs ->
                        scene.map
                                .signs()
                                .signs()
                                .forEach((id, node) -> sign(id, node, signs, window)));
        List<Node> strokes = scene.map.ink().shapes();
        if (strokes.isEmpty()) return;
        String ink = words.text("office.part.ink");
        plot.group(ink, group -> strokes.forEach(stroke -> copy(stroke, group, ink)));
    }

    /** As photographs are kept: a base map is one, or has as many colours. */
    private PictureData kept(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return slide.getSlideShow().addPicture(bytes.toByteArray(), PictureType.JPEG);
    }

    private static void copy(Node node, Plot plot, String name) {
        Figures.copy(
                node, plot.through(Figures.awt(node.getParent().getLocalToSceneTransform())), name);
    }

    /** A name by itself; an icon and its name, or letters along a river, as a group. */
    private void sign(String id, Node node, Plot plot, Rectangle2D window) {
        javafx.geometry.Bounds box = node.localToScene(node.getLayoutBounds());
        if (!window.contains(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())) return;
        Plot inScene = plot.through(Figures.awt(node.getParent().getLocalToSceneTransform()));
        if (node instanceof HaloText name && !name.isTurned())
            Figures.copy(node, inScene, names.ofSign(id));
        else plot.group(names.ofSign(id), group -> copy(node, group, names.ofSign(id)));
    }

    /** Draws the legend with its upper left corner at a point. */
    void legend(MapScene scene, double x, double y, double scale) {
        AffineTransform to = AffineTransform.getTranslateInstance(x, y);
        to.scale(scale, scale);
        to.translate(-scene.legend.getLayoutX(), -scene.legend.getLayoutY());
        new Plot(slide, to, tags)
                .group(
                        words.text("legend.title"),
                        plot -> Figures.copy(scene.legend, plot, words.text("office.part.legend")));
    }
}
