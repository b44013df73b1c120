package org.quancheng.atlas.map.swipe;

import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Swipe.Layers;
import org.quancheng.atlas.state.Swipe.Side;
import org.quancheng.atlas.state.Swipe.Stage;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What either side of a swiped map may show, and what each of that is called.
 *
 * @param hidden ids of the layers that are switched off
 */
public record SideNames(Plan plan, Set<String> hidden, Words words) {
    /** All that a side may show: stages first. */
    public List<Side> choices() {
        List<Side> all = new ArrayList<>();
        plan.stages().ifPresent(s -> s.stages().forEach(stage -> all.add(new Stage(stage.year()))));
        all.add(new Layers(Optional.empty()));
        plan.manifest().layers().forEach(l -> all.add(new Layers(Optional.of(l.id()))));
        return all;
    }

    /** The name of a side. */
    public String of(Side side) {
        return switch (side) {
            case Stage stage -> words.text("swipe.stage", Integer.toString(stage.year()));
            case Layers layers ->
                    layers.turned()
                            .map(
                                    id ->
                                            words.text(
                                                    hidden.contains(id)
                                                            ? "swipe.with"
                                                            : "swipe.without",
                                                    layer(id)))
                            .orElse(words.text("swipe.layers"));
        };
    }

    private String layer(String id) {
        if (id.equals(AtlasState.GRATICULE)) return words.text("tool.graticule");
        return plan.manifest().layers().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .map(Manifest.Layer::name)
                .map(n -> n.in(words.language()))
                .orElse(id);
    }
}
