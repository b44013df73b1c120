package org.quancheng.atlas.plan;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/**
 * What a pack is called, what it shows first and the vocabularies it uses.
 *
 * @param extent as far as the map may be moved
 * @param view what it shows first
 * @param notice printed on every map
 * @param mapApproval the approval number of the map authority (审图号); when set, it is printed
 *     instead of the notice
 * @param layers bottom to top
 * @param basemap pictures that lie under the plan
 */
public record Manifest(
        String id,
        Text title,
        Text subtitle,
        String version,
        Bounds extent,
        Viewpoint view,
        Text notice,
        String mapApproval,
        List<Layer> layers,
        List<Theme> themes,
        List<PlaceKind> placeKinds,
        Optional<Basemap> basemap) {
    public Manifest {
        layers = Lists.copy(layers);
        themes = Lists.copy(themes);
        placeKinds = Lists.copy(placeKinds);
    }

    /**
     * A layer that people can switch.
     *
     * @param id one of neighbours, rivers, districts, structure, places, context
     */
    public record Layer(String id, Text name, Optional<Boolean> visible) {}

    /**
     * A file of raster tiles that a pack brings along.
     *
     * @param file path inside the pack with forward slashes
     * @param opacity how strongly it shows at first, from 0 to 1
     * @param attribution whom to name, where the file itself does not say
     */
    public record Basemap(String file, Optional<Double> opacity, Optional<Text> attribution) {}
}
