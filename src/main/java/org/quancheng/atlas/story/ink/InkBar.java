package org.quancheng.atlas.story.ink;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.quancheng.atlas.plan.ink.Tone;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.ink.Ink;
import org.quancheng.atlas.state.ink.Tool;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The presenter's tools in two rows: what the hand holds, and colours and steps. */
public final class InkBar extends VBox {
    private static final double SWATCH = 10;
    private static final Map<Tool, String> ICONS = new EnumMap<>(Tool.class);

    static {
        ICONS.put(Tool.ARROW, "mdi2c-cursor-default-outline");
        ICONS.put(Tool.LASER, "mdi2r-record-circle-outline");
        ICONS.put(Tool.SPOTLIGHT, "mdi2s-spotlight-beam");
        ICONS.put(Tool.MAGNIFIER, "mdi2m-magnify-plus-outline");
        ICONS.put(Tool.PEN, "mdi2p-pen");
        ICONS.put(Tool.MARKER, "mdi2m-marker");
        ICONS.put(Tool.LINE, "mdi2a-arrow-top-right-thick");
        ICONS.put(Tool.TEXT, "mdi2f-format-text");
        ICONS.put(Tool.ERASER, "mdi2e-eraser");
    }

    private final Ink ink;
    private final Words words;
    private final FlowPane tools = row();
    private final FlowPane rest = row();
    private final List<Runnable> marks = new ArrayList<>();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> marks.forEach(Runnable::run);

    /**
     * @param away whether it has a button to be put away by
     */
    public InkBar(AtlasState state, boolean away) {
        ink = state.ink();
        words = Words.in(state.preferences().language().get());
        setId("ink-bar");
        getStyleClass().add("ink-bar");
        if (away) getStyleClass().add("float");
        ICONS.forEach(this::tool);
        for (Tone tone : Tone.values()) tone(tone);
        button("undo", "mdi2u-undo", ink::undo, ink.canUndo()::get);
        button("redo", "mdi2r-redo", ink::redo, ink.canRedo()::get);
        button("clear", "mdi2d-delete-outline", ink::clear, () -> !ink.strokes().get().isEmpty());
        keep();
        if (away) done();
        getChildren().addAll(tools, rest);
        for (Observable o :
                List.of(
                        ink.tool(),
                        ink.tone(),
                        ink.strokes(),
                        ink.canUndo(),
                        ink.canRedo(),
                        ink.kept(),
                        ink.chapter())) o.addListener(new WeakInvalidationListener(changed));
        changed.invalidated(ink.tool());
    }

    private static FlowPane row() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("ink-row");
        return row;
    }

    private void tool(Tool tool, String icon) {
        ToggleButton button = new ToggleButton("", Icons.of(icon));
        button.setOnAction(e -> ink.take(tool));
        marks.add(() -> button.setSelected(ink.tool().get() == tool));
        add(
                tools,
                button,
                "ink-" + tool.word(),
                tip("ink." + tool.word(), "ink.key." + tool.word()));
    }

    private void tone(Tone tone) {
        Circle swatch = new Circle(SWATCH);
        swatch.getStyleClass().addAll("ink-swatch", "ink-swatch-" + tone.word());
        ToggleButton button = new ToggleButton("", swatch);
        button.setOnAction(e -> ink.setTone(tone));
        marks.add(() -> button.setSelected(ink.tone().get() == tone));
        add(rest, button, "ink-tone-" + tone.word(), words.text("ink.tone." + tone.word()));
    }

    private void button(String id, String icon, Runnable action, BooleanSupplier can) {
        Button button = new Button("", Icons.of(icon));
        button.setOnAction(e -> action.run());
        marks.add(() -> button.setDisable(!can.getAsBoolean()));
        add(rest, button, "ink-" + id, tip("ink." + id, "ink.key." + id));
    }

    private void keep() {
        ToggleButton button = new ToggleButton("", Icons.of("mdi2p-pin-outline"));
        button.setOnAction(e -> ink.setKept(button.isSelected()));
        marks.add(
                () -> {
                    button.setSelected(ink.kept().get());
                    button.setDisable(ink.chapter().get().isEmpty());
                });
        add(rest, button, "ink-kept", words.text("ink.kept"));
    }

    private void done() {
        Button done = new Button("", Icons.of("mdi2c-close"));
        done.setOnAction(e -> ink.setOut(false));
        add(rest, done, "ink-done", words.text("ink.done"));
    }

    private String tip(String name, String key) {
        return words.text("ink.tip", words.text(name), words.text(key));
    }

    private static void add(FlowPane row, ButtonBase button, String id, String name) {
        button.setId(id);
        button.getStyleClass().add("ink-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        Node node = button;
        row.getChildren().add(node);
    }
}
