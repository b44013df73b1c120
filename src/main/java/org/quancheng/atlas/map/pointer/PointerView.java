package org.quancheng.atlas.map.pointer;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Pixel;
import org.quancheng.atlas.state.ink.Tool;

import java.util.Optional;
import java.util.function.Function;

/**
 * Laser spot, spotlight and magnifier, over everything that the window shows; each is made when it
 * is first used.
 */
public final class PointerView extends Pane {
    private final AtlasState state;
    private final Function<AtlasState, AtlasMap> maps;
    private Optional<Laser> laser = Optional.empty();
    private Optional<Spotlight> spotlight = Optional.empty();
    private Optional<Magnifier> magnifier = Optional.empty();

    /**
     * @param maps draws a second map of a state, for the magnifier
     */
    public PointerView(AtlasState state, Function<AtlasState, AtlasMap> maps) {
        this.state = state;
        this.maps = maps;
        setMouseTransparent(true);
        setManaged(false);
        setPickOnBounds(false);
        state.ink().spot().addListener((o, was, is) -> show());
        state.ink().tool().addListener((o, was, is) -> show());
        state.camera().view().addListener((o, was, is) -> show());
        visibleProperty().bind(state.showing().black().not());
        state.camera().free().addListener((o, was, is) -> show());
    }

    private void show() {
        Tool tool = state.ink().tool().get();
        Optional<Pixel> at = state.ink().spot().get().map(state.camera()::seen);
        double factor = state.preferences().scale().get().factor();
        hide(laser, at.isPresent() && tool == Tool.LASER);
        hide(spotlight, at.isPresent() && tool == Tool.SPOTLIGHT);
        hide(magnifier, at.isPresent() && tool == Tool.MAGNIFIER);
        if (at.isEmpty()) return;
        switch (tool) {
            case LASER -> laser().at(at.get(), factor);
            case SPOTLIGHT -> spotlight().at(at.get(), getWidth(), getHeight());
            case MAGNIFIER -> magnifier().at(at.get(), state.ink().spot().get().orElseThrow());
            default -> {}
        }
    }

    private static void hide(Optional<? extends Node> node, boolean shown) {
        node.ifPresent(n -> n.setVisible(shown));
    }

    private Laser laser() {
        if (laser.isEmpty()) laser = Optional.of(add(new Laser()));
        return laser.get();
    }

    private Spotlight spotlight() {
        if (spotlight.isEmpty()) spotlight = Optional.of(add(new Spotlight()));
        return spotlight.get();
    }

    private Magnifier magnifier() {
        if (magnifier.isEmpty()) magnifier = Optional.of(add(new Magnifier(state, maps)));
        return magnifier.get();
    }

    private <T extends Node> T add(T node) {
        getChildren().add(node);
        return node;
    }
}
