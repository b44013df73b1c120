package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.plan.Layout.Pattern;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Paints the ground into pictures, on any thread. */
final class Painter {
    private final Frame frame;
    private final Clip clip;
    private final Graphics2D graphics;

    private final boolean vector;

    private Painter(Frame frame, Graphics2D graphics, boolean vector) {
        this.frame = frame;
        this.vector = vector;
        this.graphics = graphics;
        clip = new Clip(frame);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * Paints things in their order.
     *
     * @param paper what lies under everything
     * @param under paints over the bare paper of a frame, 0x__rrggbb a pixel
     * @param rim lets the edge of the data fade
     * @param into receives the picture; its frame is the picture's
     */
    static void paint(
            Picture into,
            Color paper,
            BiConsumer<Frame, int[]> under,
            List<Drawn> things,
            Rim rim) {
        paint(into.frame(), into.pixels(), paper, under, things, rim);
    }

    /**
     * Paints only what another picture of the same things, at the same zoom, does not show, and
     * takes the rest from there.
     */
    static void extend(
            Picture into,
            Picture known,
            Color paper,
            BiConsumer<Frame, int[]> under,
            List<Drawn> things,
            Rim rim) {
        Frame frame = into.frame();
        known.frame().copy(known.pixels(), frame, into.pixels());
        for (Frame strip : frame.without(known.frame())) {
            int[] pixels = new int[strip.width() * strip.height()];
            paint(strip, pixels, paper, under, things, rim);
            strip.copy(pixels, frame, into.pixels());
        }
    }

    /**
     * Paints the same onto something that knows no pixels, such as a page.
     *
     * @param under paints over the bare paper
     */
    static void print(
            Graphics2D graphics,
            Frame frame,
            Color paper,
            Consumer<Graphics2D> under,
            List<Drawn> things,
            Rim rim) {
        graphics.setColor(awt(paper));
        graphics.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        under.accept(graphics);
        Painter painter = new Painter(frame, graphics, true);
        for (Drawn thing : things) if (painter.clip.sees(thing.shape())) painter.draw(thing);
        rim.paint(graphics, frame, awt(paper));
    }

    private static void paint(
            Frame frame,
            int[] pixels,
            Color paper,
            BiConsumer<Frame, int[]> under,
            List<Drawn> things,
            Rim rim) {
        BufferedImage image = sharing(frame, pixels);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(awt(paper));
        graphics.fillRect(0, 0, frame.width(), frame.height());
        under.accept(frame, pixels);
        Painter painter = new Painter(frame, graphics, false);
        for (Drawn thing : things) if (painter.clip.sees(thing.shape())) painter.draw(thing);
        rim.paint(graphics, frame, awt(paper));
        graphics.dispose();
        for (int i = 0; i < pixels.length; i++) pixels[i] |= 0xff000000;
    }

    /** An image without transparency that draws into pixels 0xrrggbb. */
    private static BufferedImage sharing(Frame frame, int[] pixels) {
        int[] masks = {0xff0000, 0xff00, 0xff};
        WritableRaster raster =
                Raster.createPackedRaster(
                        new DataBufferInt(pixels, pixels.length),
                        frame.width(),
                        frame.height(),
                        frame.width(),
                        masks,
                        null);
        return new BufferedImage(
                new DirectColorModel(24, masks[0], masks[1], masks[2]), raster, false, null);
    }

    private void draw(Drawn thing) {
        Ink ink = thing.ink();
        ink.fill().ifPresent(colour -> fill(thing, colour));
        ink.stroke().ifPresent(colour -> stroke(thing, colour));
    }

    /**
     * Areas meet along lines that are drawn over them, so smooth edges would only let paper
     * through.
     */
    private void fill(Drawn thing, Color colour) {
        smooth(false);
        Pattern pattern = thing.ink().hatch();
        if (vector && pattern != Pattern.none) {
            hatch(thing, pattern, colour);
            return;
        }
        graphics.setPaint(pattern == Pattern.none ? awt(colour) : texture(pattern, colour));
        graphics.fill(clip.areas(thing.shape()));
    }

    /** A hatch in lines: a pattern of pixels would be coarse on paper. */
    private void hatch(Drawn thing, Pattern pattern, Color colour) {
        Area seen = seen(clip.areas(thing.shape()), frame.width(), frame.height());
        if (seen.isEmpty()) return;
        Rectangle2D b = seen.getBounds2D();
        Envelope box = new Envelope(b.getMinX(), b.getMaxX(), b.getMinY(), b.getMaxY());
        Ink lines = HatchLines.ink(pattern, colour);
        smooth(true);
        Shape before = graphics.getClip();
        graphics.clip(seen);
        lines.stroke().ifPresent(shade -> pen(lines, shade));
        graphics.draw(Flattener.path(HatchLines.of(pattern, box, frame)));
        graphics.setClip(before);
    }

    /**
     * What is seen of an area in a picture. Around a corner an area may pass the picture by while
     * its box does not; a drawing library may take the empty clip that this makes for no clip.
     */
    static Area seen(Shape area, double width, double height) {
        Area seen = new Area(area);
        seen.intersect(new Area(new Rectangle2D.Double(0, 0, width, height)));
        return seen;
    }

    private void stroke(Drawn thing, Color colour) {
        Ink ink = thing.ink();
        smooth(!ink.isGlow());
        pen(ink, colour);
        // Dashes are counted from the beginning of a line, wherever it is cut.
        graphics.draw(
                ink.dash().isEmpty() ? clip.lines(thing.shape()) : clip.wholeLines(thing.shape()));
    }

    private void pen(Ink ink, Color colour) {
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
    }

    private void smooth(boolean on) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    /** A hatch that is laid out from the plane's origin, so that it lies alike in every picture. */
    private TexturePaint texture(Pattern pattern, Color colour) {
        BufferedImage tile = new BufferedImage(Hatch.TILE, Hatch.TILE, BufferedImage.TYPE_INT_ARGB);
        tile.setRGB(0, 0, Hatch.TILE, Hatch.TILE, Hatch.pixels(pattern, colour), 0, Hatch.TILE);
        double side = Hatch.TILE * frame.density();
        return new TexturePaint(
                tile,
                new Rectangle2D.Double(
                        -Hatch.offset(frame.left(), side),
                        -Hatch.offset(frame.top(), side),
                        side,
                        side));
    }

    /** The pixel of an opaque colour, 0xFFrrggbb. */
    static int pixel(Color colour) {
        return 0xff000000 | awt(colour).getRGB();
    }

    static java.awt.Color awt(Color colour) {
        return new java.awt.Color(
                (float) colour.getRed(),
                (float) colour.getGreen(),
                (float) colour.getBlue(),
                (float) colour.getOpacity());
    }
}
