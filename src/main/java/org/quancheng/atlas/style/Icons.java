package org.quancheng.atlas.style;

import javafx.scene.Node;

import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/** Icons by their literal in the icon font. */
public final class Icons {
    private static final String FALLBACK = "mdi2m-map-marker";

    private Icons() {}

    /** Reads the icon font and finds its parts, which takes a while; on any thread. */
    public static void prepare() {
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance());
    }

    /** An icon of a size in pixels, its colour left to style classes. */
    public static Node of(String literal, int size) {
        FontIcon icon = (FontIcon) of(literal);
        icon.getStyleClass().remove("icon");
        icon.setIconSize(size);
        return icon;
    }

    /** An icon in a colour (of the plan, or a looked-up one) and a size in pixels. */
    public static Node of(String literal, String colour, int size) {
        FontIcon icon = (FontIcon) of(literal);
        icon.getStyleClass().remove("icon");
        // Colours set on the icon itself lose against the theme's own style sheet; an inline style
        // does not.
        icon.setStyle(
                icon.getStyle()
                        + "; -fx-icon-color: "
                        + colour
                        + "; -fx-icon-size: "
                        + size
                        + "px;");
        return icon;
    }

    /**
     * An icon node with the style class {@code icon}; a plain marker for a literal that the font
     * lacks.
     */
    public static Node of(String literal) {
        FontIcon icon = new FontIcon();
        try {
            icon.setIconLiteral(literal);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            icon.setIconLiteral(FALLBACK);
        }
        icon.getStyleClass().add("icon");
        return icon;
    }
}
