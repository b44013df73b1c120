package org.quancheng.atlas.app;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The product's sign for windows and task bars, which take the size that fits. */
final class WindowIcon {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private WindowIcon() {}

    /** Gives it to a window once it has been read. */
    static void on(Stage stage, Background later) {
        later.call(WindowIcon::read, icons -> stage.getIcons().setAll(icons));
    }

    private static List<Image> read() throws IOException {
        List<Image> icons = new ArrayList<>();
        for (int size : SIZES)
            try (InputStream in = WindowIcon.class.getResourceAsStream("icon/" + size + ".png")) {
                if (in != null) icons.add(new Image(in));
            }
        return icons;
    }
}
