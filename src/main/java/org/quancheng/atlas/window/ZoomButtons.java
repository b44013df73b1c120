package org.quancheng.atlas.window;

import javafx.scene.control.Button;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/** Nearer and further, for fingers. */
final class ZoomButtons extends Strip {
    ZoomButtons(AtlasState state) {
        Words words = Words.in(state.preferences().language().get());
        setId("zoom");
        getStyleClass().addAll("float", "zoom");
        getChildren()
                .addAll(
                        button(
                                "zoom-in",
                                "mdi2p-plus",
                                words.text("zoom.in"),
                                () -> state.camera().flyZoom(1)),
                        button(
                                "zoom-out",
                                "mdi2m-minus",
                                words.text("zoom.out"),
                                () -> state.camera().flyZoom(-1)));
    }

    private static Button button(String id, String icon, String name, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("zoom-button");
        button.setAccessibleText(name);
        button.setOnAction(e -> action.run());
        return button;
    }
}
