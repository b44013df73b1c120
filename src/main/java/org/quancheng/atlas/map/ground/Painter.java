package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.quancheng.atlas.plan.Layout.Pattern;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.function.Consumer;

/** Paints the ground into pictures, on any thread. */
final class Painter {
    private final Frame frame;
    private final Clip clip;
    private final Graphics2D graphics;

    private Painter(Frame frame, Graphics2D graphics) {
        this.frame = frame;
        this.graphics = graphics;
        clip = new Clip(frame);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * Paints things in their order.
     *
     * @param paper what lies under everything
     * @param under paints over the bare paper, 0x__rrggbb a pixel
     * @param rim lets the edge of the data fade
     */
    static Picture paint(
            Frame frame, Color paper, Consumer<int[]> under, List<Drawn> things, Rim rim) {
        BufferedImage image =
                new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(awt(paper));
        graphics.fillRect(0, 0, frame.width(), frame.height());
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        under.accept(pixels);
        Painter painter = new Painter(frame, graphics);
        for (Drawn thing : things) if (painter.clip.sees(thing.shape())) painter.draw(thing);
        rim.paint(graphics, frame, awt(paper));
        graphics.dispose();
        for (int i = 0; i < pixels.length; i++) pixels[i] |= 0xff000000;
        return Picture.of(frame, pixels);
    }

    private void draw(Drawn thing) {
        Ink ink = thing.ink();
        ink.fill().ifPresent(colour -> fill(thing, colour));
        ink.stroke().ifPresent(colour -> stroke(thing, colour));
    }

    /** Areas meet along lines that are drawn over them, so smooth edges would only let paper through. */
    private void fill(Drawn thing, Color colour) {
        smooth(false);
        Pattern pattern = thing.ink().hatch();
        graphics.setPaint(pattern == Pattern.none ? awt(colour) : texture(pattern, colour));
        graphics.fill(clip.areas(thing.shape()));
    }

    private void stroke(Drawn thing, Color colour) {
        smooth(true);
        Ink ink = thing.ink();
        float density = (float) frame.density();
        float[] dash = new float[ink.dash().size()];
        for (int i = 0; i < dash.length; i++) dash[i] = ink.dash().get(i).floatValue() * density;
        graphics.setStroke(
                new BasicStroke(
                        (float) ink.width() * density,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        10,
                        dash.length == 0 ? null : dash,
                        0));
        graphics.setPaint(awt(colour));
        graphics.draw(clip.lines(thing.shape()));
    }

    private void smooth(boolean on) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    /** A hatch that is laid out from the plane's origin, so that it lies alike in every picture. */
    private TexturePaint texture(Pattern pattern, Color colour) {
        BufferedImage tile =
                new BufferedImage(Hatch.TILE, Hatch.TILE, BufferedImage.TYPE_INT_ARGB);
        tile.setRGB(
                0, 0, Hatch.TILE, Hatch.TILE, Hatch.pixels(pattern, colour), 0, Hatch.TILE);
        double side = Hatch.TILE * frame.density();
        return new TexturePaint(
                tile,
                new Rectangle2D.Double(
                        -Math.floorMod(frame.left(), (long) side),
                        -Math.floorMod(frame.top(), (long) side),
                        side,
                        side));
    }

    static java.awt.Color awt(Color colour) {
        return new java.awt.Color(
                (float) colour.getRed(),
                (float) colour.getGreen(),
                (float) colour.getBlue(),
                (float) colour.getOpacity());
    }
}
