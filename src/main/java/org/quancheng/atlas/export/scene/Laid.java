package org.quancheng.atlas.export.scene;

import javafx.scene.Parent;
import javafx.scene.Scene;

import org.quancheng.atlas.style.Look;

/** Lays out a scene that no window shows; may be done on any thread. */
public final class Laid {
    private Laid() {}

    /** Lays out a page of a document: light theme, type for reading. */
    public static <P extends Parent> P page(P root, double width, double height, Look look) {
        Scene scene = new Scene(root, width, height);
        look.dressPage(scene);
        return out(root, width, height);
    }

    /** Only dresses a page, so that its parts know how large they want to be. */
    public static void dressed(Parent root, double width, double height, Look look) {
        look.dressPage(new Scene(root, width, height));
        root.applyCss();
    }

    /** Lays out a picture in one of the themes. */
    public static <P extends Parent> P picture(
            P root, double width, double height, Look look, boolean dark) {
        Scene scene = new Scene(root, width, height);
        look.dress(scene, dark);
        return out(root, width, height);
    }

    /** Styles decide sizes, sizes decide what is free, and that decides where cameras stand. */
    private static <P extends Parent> P out(P root, double width, double height) {
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.resize(width, height);
            root.layout();
        }
        return root;
    }
}
