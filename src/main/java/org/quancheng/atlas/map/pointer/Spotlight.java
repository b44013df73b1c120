package org.quancheng.atlas.map.pointer;

import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

import org.quancheng.atlas.state.Pixel;

/**
 * Everything is dimmed but a circle: a picture of the circle's edge, drawn once, and four plain
 * rectangles around it on whole pixels, so that no large shape has to be smoothed in any frame.
 */
final class Spotlight extends Group {
    /** Radius of the circle as a share of the window's shorter side: alike in every window. */
    private static final double SHARE = 0.17;

    /** How dark the rest is, from 0 to 1. */
    private static final double DIM = 0.55;

    /** Width of the soft edge in pixels. */
    private static final double SOFT = 10;

    private final Rectangle[] around = new Rectangle[4];
    private final ImageView ring = new ImageView();
    private int radius;

    Spotlight() {
        setId("spotlight");
        setManaged(false);
        for (int i = 0; i < around.length; i++) {
            around[i] = new Rectangle();
            around[i].getStyleClass().add("spotlight-dim");
            around[i].setOpacity(DIM);
            around[i].setSmooth(false);
            around[i].setManaged(false);
            getChildren().add(around[i]);
        }
        ring.setSmooth(false);
        getChildren().add(ring);
    }

    void at(Pixel p, double width, double height) {
        int wanted = (int) Math.round(Math.min(width, height) * SHARE);
        if (wanted < 1) return;
        if (wanted != radius) {
            radius = wanted;
            ring.setImage(edge(radius));
        }
        double left = Math.round(p.x()) - radius;
        double top = Math.round(p.y()) - radius;
        double right = left + 2 * radius;
        double bottom = top + 2 * radius;
        ring.setX(left);
        ring.setY(top);
        put(around[0], 0, 0, width, top);
        put(around[1], 0, bottom, width, height);
        put(around[2], 0, Math.max(0, top), left, Math.min(height, bottom));
        put(around[3], right, Math.max(0, top), width, Math.min(height, bottom));
    }

    private static void put(Rectangle r, double left, double top, double right, double bottom) {
        double x = Math.max(0, left);
        double y = Math.max(0, top);
        r.setX(x);
        r.setY(y);
        r.setWidth(Math.max(0, Math.ceil(right) - x));
        r.setHeight(Math.max(0, Math.ceil(bottom) - y));
    }

    /** A square that is dim but for a circle in it. */
    private static WritableImage edge(int radius) {
        int side = 2 * radius;
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double out = Math.hypot(x + 0.5 - radius, y + 0.5 - radius) - (radius - SOFT);
                double share = Math.clamp(out / SOFT, 0, 1);
                pixels[y * side + x] = (int) Math.round(255 * DIM * share * share) << 24;
            }
        }
        WritableImage image = new WritableImage(side, side);
        image.getPixelWriter()
                .setPixels(0, 0, side, side, PixelFormat.getIntArgbPreInstance(), pixels, 0, side);
        return image;
    }
}
