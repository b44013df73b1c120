package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;

import java.util.List;
import java.util.stream.Stream;

/**
 * The layers of the map that a person switched on or off on the command line.
 *
 * @param show ids of layers to switch on
 * @param hide ids of layers to switch off
 */
record Layers(List<String> show, List<String> hide) {
    /**
     * The layers that the options name.
     *
     * @throws Target.Unknown if the map has no layer of that id
     */
    static Layers of(Plan plan, ViewOptions options) throws Target.Unknown {
        List<String> known =
                Stream.concat(
                                plan.manifest().layers().stream().map(Manifest.Layer::id),
                                Stream.of(AtlasState.GRATICULE))
                        .toList();
        for (String id : Stream.concat(options.show.stream(), options.hide.stream()).toList()) {
            if (!known.contains(id)) {
                throw new Target.Unknown(
                        new Text(
                                "没有图层「" + id + "」。可选：" + String.join("、", known) + "。",
                                "There is no layer \""
                                        + id
                                        + "\". Choose from: "
                                        + String.join(", ", known)
                                        + "."));
            }
        }
        return new Layers(List.copyOf(options.show), List.copyOf(options.hide));
    }

    /** Switches them. */
    void apply(AtlasState state) {
        show.forEach(id -> state.setVisible(id, true));
        hide.forEach(id -> state.setVisible(id, false));
    }
}
