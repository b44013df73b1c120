package org.quancheng.atlas.panel.chart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;

import org.quancheng.atlas.style.Icons;

import java.util.stream.Collectors;

/**
 * The head of a column: an icon, and a name that lies flat, stands letter under letter, or is
 * turned, as room allows.
 */
final class MatrixHead extends Pane {
    /** How a name stands. */
    enum Stand {
        FLAT,
        STACKED,
        TURNED
    }

    private static final double ICON = 26;
    private static final double AIR = 6;

    private final String name;
    private final Label label;
    private final Label flat;
    private final Node icon;
    private Stand stand = Stand.FLAT;

    MatrixHead(String name, String iconLiteral) {
        this.name = name;
        label = new Label(name);
        label.getStyleClass().add("t13");
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // Measures the name lying flat, whatever way it stands.
        flat = new Label(name);
        flat.getStyleClass().add("t13");
        flat.setVisible(false);
        flat.setManaged(false);
        icon = iconLiteral.isEmpty() ? new Pane() : Icons.of(iconLiteral);
        getChildren().addAll(label, flat, icon);
        getStyleClass().add("matrix-head");
    }

    /** The width that the name needs lying flat. */
    double flatWidth() {
        return Math.ceil(flat.prefWidth(-1));
    }

    /** Whether the name can be read letter under letter, as Chinese can. */
    boolean stackable() {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Turns the name. */
    void stand(Stand how) {
        if (how == stand) return;
        stand = how;
        label.setText(how == Stand.STACKED ? stacked() : name);
        label.setRotate(how == Stand.TURNED ? -90 : 0);
    }

    private String stacked() {
        return name.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    }

    /** The height that it needs as it stands. */
    double height() {
        double words = stand == Stand.TURNED ? label.prefWidth(-1) : label.prefHeight(-1);
        return Math.ceil(words) + ICON + 2 * AIR;
    }

    @Override
    protected void layoutChildren() {
        double w = label.prefWidth(-1);
        double h = label.prefHeight(-1);
        double tall = stand == Stand.TURNED ? w : h;
        double middle = getHeight() - AIR - ICON - tall / 2;
        label.resizeRelocate(
                snapPositionX((getWidth() - w) / 2), snapPositionY(middle - h / 2), w, h);
        double iw = icon.prefWidth(-1);
        double ih = icon.prefHeight(-1);
        icon.relocate((getWidth() - iw) / 2, getHeight() - AIR - (ICON + ih) / 2);
    }
}
