package org.quancheng.atlas.window;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.map.swipe.SideNames;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.state.Swipe.Side;
import org.quancheng.atlas.state.Tools;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The tools of the map, each to be switched on and off. */
final class ToolButtons extends VBox {
    /**
     * Where the dividing line first stands: left of the middle, so that both sides have something.
     */
    private static final double FIRST = 0.4;

    private final Words words;
    private final List<Runnable> marks = new ArrayList<>();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> marks.forEach(Runnable::run);

    ToolButtons(AtlasState state) {
        words = Words.in(state.preferences().language().get());
        setId("tools");
        getStyleClass().addAll("float", "zoom");
        Tools tools = state.tools();
        tool("measure", "mdi2r-ruler", tools.measuring()::get, tools::setMeasuring);
        tool(
                "swipe",
                "mdi2a-arrow-split-vertical",
                () -> tools.swipe().get().isPresent(),
                on -> swipe(state, on));
        tool(
                "graticule",
                "mdi2g-grid",
                () -> !state.hidden().get().contains(AtlasState.GRATICULE),
                on -> state.setVisible(AtlasState.GRATICULE, on));
        tool(
                "inset",
                "mdi2p-picture-in-picture-bottom-right-outline",
                tools.overview()::get,
                tools::setOverview);
        tool("export", "mdi2t-tray-arrow-down", tools.exporting()::get, tools::setExporting);
        tools.exporting().addListener(new WeakInvalidationListener(changed));
        tools.measuring().addListener(new WeakInvalidationListener(changed));
        tools.swipe().addListener(new WeakInvalidationListener(changed));
        tools.overview().addListener(new WeakInvalidationListener(changed));
        state.hidden().addListener(new WeakInvalidationListener(changed));
        changed.invalidated(tools.measuring());
    }

    /** Divides the map as people first want it: the first stage against the next, else layers. */
    static void swipe(AtlasState state, boolean on) {
        List<Side> sides =
                new SideNames(
                                state.plan(),
                                state.hidden().get(),
                                Words.in(state.preferences().language().get()))
                        .choices();
        state.tools()
                .setSwipe(
                        on && sides.size() > 1
                                ? Optional.of(new Swipe(sides.get(0), sides.get(1), FIRST))
                                : Optional.empty());
    }

    private void tool(String id, String icon, BooleanSupplier isOn, Consumer<Boolean> turn) {
        ToggleButton button = new ToggleButton("", Icons.of(icon));
        button.setId("tool-" + id);
        button.getStyleClass().addAll("zoom-button", "tool-button");
        button.setAccessibleText(words.text("tool." + id));
        button.setTooltip(
                new Tooltip(
                        words.text(
                                "tool.tip",
                                words.text("tool." + id),
                                words.text("tool.key." + id))));
        button.setOnAction(e -> turn.accept(button.isSelected()));
        marks.add(() -> button.setSelected(isOn.getAsBoolean()));
        getChildren().add(button);
    }
}
