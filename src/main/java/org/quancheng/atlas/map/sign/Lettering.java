package org.quancheng.atlas.map.sign;

import javafx.scene.transform.Rotate;

import org.quancheng.atlas.state.Box;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters of a name, which stand one by one.
 *
 * @param middles where the middle of each letter lies along the name, in pixels
 */
record Lettering(double size, double length, List<HaloText> letters, List<Double> middles) {
    /** Where a letter's middle stands, and how it is turned, in degrees. */
    record Spot(double x, double y, double angle) {}

    static Lettering of(String name, double size, double gap) {
        List<HaloText> letters = new ArrayList<>();
        List<Double> middles = new ArrayList<>();
        double x = 0;
        for (int letter : name.codePoints().toArray()) {
            HaloText text =
                    new HaloText(Character.toString(letter), size, false, 0, "map-river-name");
            letters.add(text);
            middles.add(x + text.width() / 2);
            x += text.width() + gap;
        }
        return new Lettering(size, x - gap, letters, middles);
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
        for (int i = 0; i < spots.size(); i++) {
            HaloText letter = letters.get(i);
            double w = letter.width();
            double h = letter.height();
            letter.setLayoutX(spots.get(i).x() - w / 2);
            letter.setLayoutY(spots.get(i).y() - h / 2);
            letter.getTransforms()
                    .setAll(new Rotate(Math.rint(spots.get(i).angle()), w / 2, h / 2));
        }
    }
}
