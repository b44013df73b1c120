package org.quancheng.atlas.style;

import atlantafx.base.theme.PrimerLight;

import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product's fonts and themes, read from the assets folder so that they can be replaced without
 * rebuilding.
 */
public final class Look {
    /** The family of the shipped fonts. */
    public static final String FAMILY = "Noto Sans SC";

    /** The theme of the controls; what is else in the dark says a sheet of ours. */
    private static final PrimerLight CONTROLS = new PrimerLight();

    /** The colours of both usual themes, so that a change between them leaves the sheets alone. */
    private static final List<String> COLOURS =
            List.of("light.css", "dark-controls.css", "dark.css");

    private static final List<String> CONTRAST_COLOURS =
            List.of("contrast-light.css", "contrast-dark.css");

    private static final List<String> FORMS = List.of("shared.css", "atlas.css");

    private static final String CONTRAST_FORMS = "contrast.css";

    private final Path assets;

    /** The addresses of sheets by their names; a page may be dressed on any thread. */
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * @param assets the folder that holds {@code fonts/} and {@code themes/}
     */
    public Look(Path assets) {
        this.assets = assets;
    }

    /**
     * Loads the shipped fonts; a machine without Chinese fonts would show boxes otherwise.
     *
     * @throws UncheckedIOException if a font file is missing
     */
    public void loadFonts() {
        for (boolean bold : List.of(false, true)) {
            Path file = fontFile(bold);
            // By its path the file need not be copied first; JavaFX takes the path as it stands.
            if (Font.loadFont("file:" + file.toAbsolutePath(), 13) != null) continue;
            try (InputStream in = Files.newInputStream(file)) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException("font missing: " + file, e);
            }
        }
    }

    /** The address of the colours of the light theme, the least that a scene can be dressed in. */
    public String colours() {
        return sheet("light.css");
    }

    /** Dresses a scene in the light or the dark theme. */
    public void dress(Scene scene, boolean dark) {
        dress(scene, dark, false);
    }

    /** Dresses a scene in one of the four themes: light or dark, of usual or of high contrast. */
    public void dress(Scene scene, boolean dark, boolean contrast) {
        dress(scene, dark, contrast, "");
    }

    private void dress(Scene scene, boolean dark, boolean contrast, String last) {
        // Few ever ask for high contrast: a start need not wait for its sheets, but once come they
        // stay.
        boolean any = contrast || scene.getStylesheets().contains(sheet(CONTRAST_FORMS));
        List<String> names = new ArrayList<>(COLOURS);
        if (any) names.addAll(CONTRAST_COLOURS);
        names.addAll(FORMS);
        if (any) names.add(CONTRAST_FORMS);
        if (!last.isEmpty()) names.add(last);
        List<String> sheets = names.stream().map(this::sheet).toList();
        Colours.of(scene).put(scene, dark, contrast);
        // JavaFX styles everything anew whenever it is told, be the sheets the same or not.
        String controls = CONTROLS.getUserAgentStylesheet();
        if (!controls.equals(scene.getUserAgentStylesheet()))
            scene.setUserAgentStylesheet(controls);
        if (!sheets.equals(scene.getStylesheets())) scene.getStylesheets().setAll(sheets);
    }

    /** The file of the shipped font in one of its two weights. */
    public Path fontFile(boolean bold) {
        return assets.resolve("fonts/NotoSansSC-" + (bold ? "Bold" : "Regular") + ".ttf");
    }

    /** Dresses a scene that is a page of a document: the light theme, and type for reading. */
    public void dressPage(Scene scene) {
        dress(scene, false, false, "document.css");
    }

    /** Dresses the window of a kiosk. */
    public void dressHall(Scene scene, boolean dark, boolean contrast) {
        dress(scene, dark, contrast, "kiosk.css");
    }

    private String sheet(String name) {
        return addresses.computeIfAbsent(
                name, n -> BinarySheet.of(assets.resolve("themes").resolve(n)).toUri().toString());
    }
}
