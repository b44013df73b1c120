package org.quancheng.atlas.map.sign;

import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;

import org.quancheng.atlas.state.Box;

import java.util.ArrayList;
import java.util.List;

/**
 * A name whose letters are turned and stand one by one, all of them above the halos of all.
 *
 * @param gap space between letters in pixels, where the name runs straight
 * @param node draws the name
 * @param middles where the middle of each letter lies along the name, in pixels
 */
record Lettering(double size, double gap, HaloText node, List<Double> middles) {
    /** How far from its middle a letter reaches up or down, as a share of its size. */
    private static final double REACH = 0.4;

    /** How far letters may stand into one another, as a share of their size. */
    private static final double TOUCH = 0.05;

    /** Where a letter's middle stands, and how it is turned, in degrees. */
    record Spot(double x, double y, double angle) {
        private double distance(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /**
     * @param gap space between letters in pixels, not 0
     */
    static Lettering of(String name, double size, double gap) {
        HaloText node = new HaloText(name, size, false, gap, "map-river-name");
        List<Double> middles = new ArrayList<>();
        for (Text letter : node.letters()) middles.add(letter.getLayoutBounds().getCenterX());
        return new Lettering(size, gap, node, middles);
    }

    /** How long the name is, in pixels. */
    double length() {
        return node.width();
    }

    /**
     * Whether a letter would lean on its neighbour: inside a bend their middles come nearer, and
     * where they are turned against one another so do their heads or feet.
     */
    boolean isCrowded(List<Spot> spots) {
        for (int i = 1; i < spots.size(); i++) {
            Spot a = spots.get(i - 1);
            Spot b = spots.get(i);
            double turn = Math.abs(Math.sin(Math.toRadians(b.angle() - a.angle())));
            double needed = middles.get(i) - middles.get(i - 1) - gap - TOUCH * size;
            if (a.distance(b) - REACH * size * turn < needed) return true;
        }
        return false;
    }

    /** The box around letters at their spots. */
    Box box(List<Spot> spots) {
        double minX = spots.stream().mapToDouble(Spot::x).min().orElse(0) - size * 0.6;
        double maxX = spots.stream().mapToDouble(Spot::x).max().orElse(0) + size * 0.6;
        double minY = spots.stream().mapToDouble(Spot::y).min().orElse(0) - size * 0.6;
        double maxY = spots.stream().mapToDouble(Spot::y).max().orElse(0) + size * 0.6;
        return new Box(minX, minY, maxX - minX, maxY - minY);
    }

    /**
     * Puts the letters there, turned by whole degrees, which no eye tells from others: JavaFX keeps
     * the outlines of a font for every turn that it was ever drawn with.
     */
    void stand(List<Spot> spots) {
        List<Text> letters = node.letters();
        double middle = node.height() / 2;
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            Text letter = letters.get(i);
            letter.setTranslateX(spot.x() - middles.get(i));
            letter.setTranslateY(spot.y() - middle);
            letter.getTransforms()
                    .setAll(new Rotate(Math.rint(spot.angle()), middles.get(i), middle));
        }
    }
}
