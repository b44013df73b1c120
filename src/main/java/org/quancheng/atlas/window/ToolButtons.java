package org.quancheng.atlas.window;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.quancheng.atlas.map.swipe.SideNames;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.state.Tools;
import org.quancheng.atlas.story.ink.InkKey;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The tools of the map, each to be switched on and off. */
final class ToolButtons extends Strip {
    /**
     * Where the dividing line first stands: left of the middle, so that both sides have something.
     */
    private static final double FIRST = 0.4;

    private final Words words;
    private final List<Runnable> marks = new ArrayList<>();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> marks.forEach(Runnable::run);

    ToolButtons(AtlasState state, Share share, RecordMenu record) {
        words = Words.in(state.preferences().language().get());
        setId("tools");
        getStyleClass().addAll("float", "zoom");
        Tools tools = state.tools();
        tool(
                "measure",
                "mdi2r-ruler",
                WindowKey.MEASURE,
                tools.measuring()::get,
                tools::setMeasuring);
        tool(
                "swipe",
                "mdi2a-arrow-split-vertical",
                WindowKey.SWIPE,
                () -> tools.swipe().get().isPresent(),
                on -> swipe(state, on));
        tool(
                "graticule",
                "mdi2g-grid",
                WindowKey.GRATICULE,
                () -> !state.hidden().get().contains(AtlasState.GRATICULE),
                on -> state.setVisible(AtlasState.GRATICULE, on));
        tool(
                "inset",
                "mdi2p-picture-in-picture-bottom-right-outline",
                WindowKey.OVERVIEW,
                tools.overview()::get,
                tools::setOverview);
        tool("ink", "mdi2d-draw", InkKey.BAR, state.ink().out()::get, state.ink()::setOut);
        state.ink().out().addListener(new WeakInvalidationListener(changed));
        if (!tools.isForVisitors()) {
            tool(
                    "export",
                    "mdi2t-tray-arrow-down",
                    WindowKey.EXPORT,
                    tools.exporting()::get,
                    tools::setExporting);
            tools.exporting().addListener(new WeakInvalidationListener(changed));
            getChildren().addAll(recordButton(state, record), shareButton(share));
        }
        tools.measuring().addListener(new WeakInvalidationListener(changed));
        tools.swipe().addListener(new WeakInvalidationListener(changed));
        tools.overview().addListener(new WeakInvalidationListener(changed));
        state.hidden().addListener(new WeakInvalidationListener(changed));
        changed.invalidated(tools.measuring());
    }

    /** Divides the map as people first want it: the first stage against the next, else layers. */
    static void swipe(AtlasState state, boolean on) {
        List<Swipe.Side> sides =
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

    private Button recordButton(AtlasState state, RecordMenu record) {
        Button button = new Button("", Icons.of("mdi2c-camera-plus-outline"));
        button.setId("tool-record");
        button.getStyleClass().add("zoom-button");
        button.setAccessibleText(words.text("tool.record"));
        button.setTooltip(new Tooltip(tip(words.text("tool.record"), WindowKey.RECORD)));
        button.setOnAction(e -> record.ask(button));
        marks.add(() -> button.setDisable(state.showing().isOn()));
        state.showing().stop().addListener(new WeakInvalidationListener(changed));
        return button;
    }

    private Button shareButton(Share share) {
        Button button = new Button("", Icons.of("mdi2s-share-variant-outline"));
        button.setId("tool-share");
        button.getStyleClass().add("zoom-button");
        button.setAccessibleText(words.text("share.name"));
        button.setTooltip(new Tooltip(words.text("share.name")));
        button.setOnAction(
                e ->
                        new ContextMenu(
                                        choice(
                                                "picture",
                                                WindowKey.COPY_PICTURE,
                                                share::copyPicture),
                                        choice("link", WindowKey.COPY_LINK, share::copyLink),
                                        choice(
                                                "command",
                                                WindowKey.COPY_COMMAND,
                                                share::copyCommand))
                                .show(button, Side.LEFT, 0, 0));
        return button;
    }

    private MenuItem choice(String what, Shortcut key, Runnable action) {
        MenuItem item = new MenuItem(tip(words.text("share." + what), key));
        item.setId("share-" + what);
        item.getStyleClass().add("share-choice");
        item.setOnAction(e -> action.run());
        return item;
    }

    private String tip(String name, Shortcut key) {
        return words.text(
                "tool.tip", name, key.entry().chords().getFirst().name(k -> words.text(k)));
    }

    private void tool(
            String id, String icon, Shortcut key, BooleanSupplier isOn, Consumer<Boolean> turn) {
        ToggleButton button = new ToggleButton("", Icons.of(icon));
        button.setId("tool-" + id);
        button.getStyleClass().addAll("zoom-button", "tool-button");
        button.setAccessibleText(words.text("tool." + id));
        button.setTooltip(new Tooltip(tip(words.text("tool." + id), key)));
        button.setOnAction(e -> turn.accept(button.isSelected()));
        marks.add(() -> button.setSelected(isOn.getAsBoolean()));
        getChildren().add(button);
    }
}
