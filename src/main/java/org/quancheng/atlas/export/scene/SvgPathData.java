package org.quancheng.atlas.export.scene;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads path data as SVG 1.1, section 8.3, writes it, all but elliptical arcs. The toolkit tells
 * only the area that such a path fills, which for an open line is none.
 */
final class SvgPathData {
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private final Matcher tokens;
    private final Path2D path;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char last = 'M';

    private SvgPathData(String data, int winding) {
        tokens = TOKEN.matcher(data);
        path = new Path2D.Double(winding);
    }

    /** Whether path data can be read here. */
    static boolean understands(String data) {
        return !data.matches("(?s).*[Aa].*");
    }

    /**
     * The path of some data.
     *
     * @param winding one of the winding rules of {@link Path2D}
     * @throws IllegalArgumentException if it is none
     */
    static Path2D read(String data, int winding) {
        SvgPathData reader = new SvgPathData(data, winding);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = 'M';
        boolean more = tokens.find();
        while (more) {
            if (Character.isLetter(tokens.group().charAt(0))) {
                command = tokens.group().charAt(0);
                if (Character.toUpperCase(command) == 'Z') {
                    path.closePath();
                    x = startX;
                    y = startY;
                    last = 'Z';
                    more = tokens.find();
                    continue;
                }
                tokens.find();
            }
            step(Character.toUpperCase(command), Character.isLowerCase(command));
            last = Character.toUpperCase(command);
            // Further pairs after a move are lines.
            if (last == 'M') command = command == 'm' ? 'l' : 'L';
            more = tokens.find();
        }
    }

    /** The number that is read now; then the next is. */
    private double number(boolean advance) {
        if (advance && !tokens.find()) throw new IllegalArgumentException("path data ends early");
        return Double.parseDouble(tokens.group());
    }

    private void step(char command, boolean relative) {
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        double first = number(false);
        switch (command) {
            case 'M' -> {
                startX = x = ox + first;
                startY = y = oy + number(true);
                path.moveTo(x, y);
            }
            case 'L' -> line(ox + first, oy + number(true));
            case 'H' -> line(ox + first, y);
            case 'V' -> line(x, oy + first);
            case 'C' ->
                    curve(
                            ox + first,
                            oy + number(true),
                            ox + number(true),
                            oy + number(true),
                            ox + number(true),
                            oy + number(true));
            case 'S' ->
                    curve(
                            last == 'C' || last == 'S' ? 2 * x - controlX : x,
                            last == 'C' || last == 'S' ? 2 * y - controlY : y,
                            ox + first,
                            oy + number(true),
                            ox + number(true),
                            oy + number(true));
            case 'Q' -> quad(ox + first, oy + number(true), ox + number(true), oy + number(true));
            case 'T' ->
                    quad(
                            last == 'Q' || last == 'T' ? 2 * x - controlX : x,
                            last == 'Q' || last == 'T' ? 2 * y - controlY : y,
                            ox + first,
                            oy + number(true));
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private void line(double toX, double toY) {
        x = toX;
        y = toY;
        path.lineTo(x, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        controlX = x2;
        controlY = y2;
        x = toX;
        y = toY;
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    private void quad(double x1, double y1, double toX, double toY) {
        controlX = x1;
        controlY = y1;
        x = toX;
        y = toY;
        path.quadTo(x1, y1, x, y);
    }
}
